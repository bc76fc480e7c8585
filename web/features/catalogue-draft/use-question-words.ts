import type {
  Catalogue,
  Question,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';

type Placed = Question & { readonly section: string };
type Fields = readonly {
  readonly key: keyof Placed;
  readonly label: string;
  readonly text: (question: Placed) => string;
}[];

/** Everything of a question in words, to be laid beside what somebody else has written. */
export function useQuestionWords({ kinds }: Catalogue): Fields {
  const { t, format, pick } = useText();
  const inBoth = ({ sv, en }: { readonly sv: string; readonly en: string }) => `${sv} / ${en}`;
  const labels = (keys: readonly string[]) =>
    format.list(kinds.filter(({ key }) => keys.includes(key)).map(({ label }) => pick(label)));
  return [
    { key: 'wording', label: t('catalogueDraft.wording'), text: ({ wording }) => inBoth(wording) },
    { key: 'help', label: t('questionCatalogue.fact.help'), text: ({ help }) => inBoth(help) },
    { key: 'kinds', label: t('questionCatalogue.kind'), text: (question) => labels(question.kinds) },
    {
      key: 'legalGround',
      label: t('questionCatalogue.fact.legalGround'),
      text: ({ legalGround }) => legalGround,
    },
    {
      key: 'statutoryParts',
      label: t('questionCatalogue.fact.parts'),
      text: ({ statutoryParts }) => statutoryParts.join(', '),
    },
    {
      key: 'organisations',
      label: t('questionCatalogue.fact.organisations'),
      text: ({ organisations }) =>
        format.list(organisations.map((kind) => t(`questionCatalogue.organisations.${kind}`))),
    },
    {
      key: 'rounds',
      label: t('questionCatalogue.fact.rounds'),
      text: ({ rounds }) => format.list(rounds.map((round) => t(`questionCatalogue.rounds.${round}`))),
    },
    {
      key: 'required',
      label: t('questionCatalogue.fact.required'),
      text: ({ required }) => t(`questionCatalogue.required.${required ? 'yes' : 'no'}`),
    },
    {
      key: 'confidentiality',
      label: t('questionCatalogue.fact.confidentiality'),
      text: ({ confidentiality }) => t(`questionCatalogue.confidentiality.${confidentiality}`),
    },
    {
      key: 'secrecyGround',
      label: t('questionCatalogue.fact.secrecyGround'),
      text: ({ secrecyGround }) => secrecyGround,
    },
    {
      key: 'indicators',
      label: t('questionCatalogue.fact.indicators'),
      text: ({ indicators }) => indicators.join(', '),
    },
    {
      key: 'answer',
      label: t('questionCatalogue.fact.answer'),
      text: ({ answer }) =>
        'rows' in answer || 'options' in answer || 'unit' in answer
          ? JSON.stringify(answer)
          : t(`catalogueDraft.answer.${answer.type}`),
    },
  ];
}
