import type { Confidentiality } from '../../../server/domain/reporting/confidentiality';
import type {
  Catalogue,
  Question,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { CheckList } from '../../ui/check-list';
import { FormSelect } from '../../ui/form-select';
import { TextField } from '../../ui/text-field';
import { Unfold } from '../../ui/unfold';
import { AnswerFields } from './answer-fields';

const ORGANISATIONS = ['district_committee', 'specialist_committee', 'company'] as const;
const ROUNDS = ['T1', 'T2', 'VB'] as const;
const CLASSES = ['open', 'internal', 'secret'] as const satisfies readonly Confidentiality[];

type Placed = Question & { readonly section: string };

interface QuestionFieldsProps {
  readonly content: Catalogue;
  readonly question: Placed;
  readonly write: (part: Partial<Placed>) => void;
  readonly indicators: readonly { readonly key: string; readonly label: string }[];
  readonly ids: { readonly wording: string; readonly kinds: string };
  readonly errorOf: (id: string) => string | undefined;
}

/** Every field of a question. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { content, question, write, indicators, ids, errorOf } = props;
  const { t, pick } = useText();
  const { kinds, statutoryParts } = question;
  const parts = content.kinds
    .filter(({ key }) => kinds.includes(key))
    .flatMap((kind) => kind.statutoryParts.map(({ key, label }) => ({ key, label: pick(label) })));
  const kept = (chosen: readonly string[]) => {
    const possible = content.kinds
      .filter(({ key }) => chosen.includes(key))
      .flatMap((kind) => kind.statutoryParts.map(({ key }) => key));
    return statutoryParts.filter((part) => possible.includes(part));
  };
  return (
    <>
      <BothFields
        id={ids.wording}
        label={t('catalogueDraft.wording')}
        value={question.wording}
        lines={2}
        onChange={(wording) => write({ wording })}
        error={errorOf(ids.wording)}
      />
      <BothFields
        label={t('questionCatalogue.fact.help')}
        value={question.help}
        lines={2}
        onChange={(help) => write({ help })}
      />
      <CheckList
        id={ids.kinds}
        label={t('catalogueDraft.kindsOf')}
        options={content.kinds.map(({ key, label }) => ({ key, label: pick(label) }))}
        chosen={kinds}
        onChange={(chosen) => write({ kinds: chosen, statutoryParts: kept(chosen) })}
        error={errorOf(ids.kinds)}
      />
      {parts.length > 0 && (
        <CheckList
          label={t('catalogueDraft.partsOf')}
          options={parts}
          chosen={statutoryParts}
          onChange={(chosen) => write({ statutoryParts: chosen })}
        />
      )}
      <TextField
        label={t('questionCatalogue.fact.legalGround')}
        value={question.legalGround}
        onChange={(legalGround) => write({ legalGround })}
        maxLength={300}
      />
      <AnswerFields answer={question.answer} onChange={(answer) => write({ answer })} />
      <CheckList
        label={t('questionCatalogue.fact.organisations')}
        hint={t('catalogueDraft.noneIsAll')}
        options={ORGANISATIONS.map((key) => ({ key, label: t(`questionCatalogue.organisations.${key}`) }))}
        chosen={question.organisations}
        onChange={(chosen) => write({ organisations: ORGANISATIONS.filter((key) => chosen.includes(key)) })}
      />
      <CheckList
        label={t('questionCatalogue.fact.rounds')}
        hint={t('catalogueDraft.noneIsAll')}
        options={ROUNDS.map((key) => ({ key, label: t(`questionCatalogue.rounds.${key}`) }))}
        chosen={question.rounds}
        onChange={(chosen) => write({ rounds: ROUNDS.filter((key) => chosen.includes(key)) })}
      />
      <CheckList
        label={t('catalogueDraft.demand')}
        options={[{ key: 'required', label: t('catalogueDraft.required') }]}
        chosen={question.required ? ['required'] : []}
        onChange={(chosen) => write({ required: chosen.length > 0 })}
      />
      <FormSelect
        label={t('catalogueDraft.confidentiality')}
        hint={t('catalogueDraft.confidentialityHint')}
        value={question.confidentiality}
        onChange={(key) => {
          const confidentiality = CLASSES.find((one) => one === key) ?? 'open';
          // What is no longer secret has no law by which it is.
          write(confidentiality === 'secret' ? { confidentiality } : { confidentiality, secrecyGround: '' });
        }}
      >
        {CLASSES.map((key) => (
          <option key={key} value={key}>
            {t(`questionCatalogue.confidentiality.${key}`)}
          </option>
        ))}
      </FormSelect>
      {question.confidentiality === 'secret' && (
        <TextField
          label={t('questionCatalogue.fact.secrecyGround')}
          hint={t('catalogueDraft.secrecyGroundHint')}
          value={question.secrecyGround}
          onChange={(secrecyGround) => write({ secrecyGround })}
          maxLength={300}
        />
      )}
      <Unfold summary={t('catalogueDraft.indicators', { count: question.indicators.length })}>
        <CheckList
          label={t('questionCatalogue.fact.indicators')}
          options={indicators}
          chosen={question.indicators}
          onChange={(chosen) => write({ indicators: chosen })}
        />
      </Unfold>
      <FormSelect
        label={t('catalogueDraft.section')}
        value={question.section}
        onChange={(section) => write({ section })}
      >
        {content.sections.map(({ key, title }) => (
          <option key={key} value={key}>
            {pick(title)}
          </option>
        ))}
      </FormSelect>
    </>
  );
}
