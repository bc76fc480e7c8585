import type { ReactNode } from 'react';
import type {
  CatalogueVersion,
  Question,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { useAnswerWords } from './use-answer-words';

interface QuestionFactsProps {
  readonly question: Question;
  readonly kinds: CatalogueVersion['content']['kinds'];
  /** The figures beside it, as ways to them. */
  readonly figures: ReactNode;
}

/** Everything a catalogue says of a question. */
export function QuestionFacts({ question, kinds, figures }: QuestionFactsProps) {
  const { t, pick, format } = useText();
  const answerWords = useAnswerWords();
  const { organisations, rounds, legalGround, statutoryParts, required, confidentiality, secrecyGround } =
    question;
  const parts = kinds.flatMap((kind) =>
    kind.statutoryParts.filter(({ key }) => statutoryParts.includes(key)).map(({ label }) => pick(label)),
  );
  const facts: readonly (readonly [string, ReactNode] | false)[] = [
    pick(question.help) !== '' && [t('questionCatalogue.fact.help'), pick(question.help)],
    [t('questionCatalogue.fact.answer'), answerWords(question.answer)],
    [t('questionCatalogue.fact.required'), t(`questionCatalogue.required.${required ? 'yes' : 'no'}`)],
    [
      t('questionCatalogue.fact.organisations'),
      organisations.length === 0
        ? t('questionCatalogue.everyOrganisation')
        : format.list(organisations.map((kind) => t(`questionCatalogue.organisations.${kind}`))),
    ],
    [
      t('questionCatalogue.fact.rounds'),
      rounds.length === 0
        ? t('questionCatalogue.everyRound')
        : format.list(rounds.map((round) => t(`questionCatalogue.rounds.${round}`))),
    ],
    legalGround !== '' && [t('questionCatalogue.fact.legalGround'), legalGround],
    parts.length > 0 && [t('questionCatalogue.fact.parts'), parts.join('; ')],
    [t('questionCatalogue.fact.confidentiality'), t(`questionCatalogue.confidentiality.${confidentiality}`)],
    secrecyGround !== '' && [t('questionCatalogue.fact.secrecyGround'), secrecyGround],
    question.indicators.length > 0 && [t('questionCatalogue.fact.indicators'), figures],
  ];
  return <FactList facts={facts.filter((fact) => fact !== false)} />;
}
