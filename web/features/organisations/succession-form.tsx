import { useState } from 'react';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { CheckList } from '../../ui/check-list';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import { useFormDraft } from '../../ui/use-form-draft';
import { districtsToPlace, faultsOf, type SuccessionDraft } from './check-draft';
import styles from './organisations.module.css';
import type { OrganisationDeeds } from './organisations.mutations';
import { byName } from './standing';
import { SuccessionConfirm } from './succession-confirm';
import { SuccessionDistricts } from './succession-districts';
import { SuccessionPreview } from './succession-preview';

const IDS = {
  predecessors: 'succession-predecessors',
  successors: 'succession-successors',
  date: 'succession-date',
  decision: 'succession-decision',
  districts: 'succession-districts',
} as const;

interface SuccessionFormProps {
  readonly organisations: readonly Organisation[];
  /** Whose page it stands on. */
  readonly ending: Organisation;
  readonly succeed: OrganisationDeeds['succeed'];
  /** ISO date. */
  readonly today: string;
  /** It is recorded; with the keys of those that take over. */
  readonly onDone: (successors: readonly string[]) => void;
}

/** Under which what is written of an organisation's end is kept. */
export const successionKey = (ending: string): string => `succession:${ending}`;

/** Records that organisations end and others take over, and says in a sentence what that will do. */
export function SuccessionForm(props: SuccessionFormProps) {
  const { organisations, ending, succeed, today, onDone } = props;
  const { t } = useText();
  const empty: SuccessionDraft = {
    predecessors: [ending.key],
    successors: [],
    date: '',
    decision: '',
    districts: {},
  };
  const { fields: draft, ...kept } = useFormDraft(successionKey(ending.key), empty);
  const [asked, setAsked] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt(IDS);
  const options = organisations
    .filter(({ validTo, kind }) => validTo === null && kind === ending.kind)
    .sort(byName)
    .map(({ key, name }) => ({ key, label: name }));
  const unplaced = districtsToPlace(draft, organisations);
  const submit = async () => {
    const missing: FieldError[] = faultsOf(draft).map((fault) =>
      fault === 'both'
        ? { field: IDS.successors, message: t('organisations.needed.both', { names: namesOf(both()) }) }
        : { field: IDS[fault], message: t(`organisations.needed.${fault}`) },
    );
    for (const { slug, name } of unplaced) {
      if (draft.districts[slug] === undefined)
        missing.push({
          field: `${IDS.districts}-${slug}`,
          message: t('organisations.needed.district', { name }),
        });
    }
    refuse(missing);
    setAsked(missing.length === 0);
  };
  const record = async () => {
    const { predecessors, successors, date, decision, districts } = draft;
    await attempt(async () => {
      try {
        await succeed.mutateAsync({
          predecessors: [...predecessors],
          successors: [...successors],
          date,
          decision: decision.trim(),
          districts: Object.fromEntries(
            unplaced.flatMap(({ slug }) => (districts[slug] === undefined ? [] : [[slug, districts[slug]]])),
          ),
        });
      } finally {
        setAsked(false);
      }
      kept.forget();
      onDone(successors);
    });
  };
  return (
    <>
      <Form label={t('organisations.succession.title')} onSubmit={submit}>
        <p>{t('organisations.succession.lead')}</p>
        {kept.restored && <p className={styles['said']}>{t('forms.draft')}</p>}
        <ErrorSummary errors={errors} />
        <CheckList
          id={IDS.predecessors}
          label={t('organisations.succession.predecessors')}
          options={options}
          chosen={draft.predecessors}
          onChange={(predecessors) => kept.write({ predecessors })}
          error={errorOf(IDS.predecessors)}
        />
        <CheckList
          id={IDS.successors}
          label={t('organisations.succession.successors')}
          hint={t('organisations.succession.successorsHelp')}
          options={options}
          chosen={draft.successors}
          onChange={(successors) => kept.write({ successors })}
          error={errorOf(IDS.successors)}
        />
        <SuccessionDistricts
          id={IDS.districts}
          districts={unplaced}
          successors={organisations.filter(({ key }) => draft.successors.includes(key))}
          chosen={draft.districts}
          onChange={(districts) => kept.write({ districts })}
          errorOf={errorOf}
        />
        <TextField
          id={IDS.date}
          label={t('organisations.succession.date')}
          hint={t('organisations.succession.dateHelp')}
          type="date"
          value={draft.date}
          onChange={(date) => kept.write({ date })}
          width="short"
          error={errorOf(IDS.date)}
        />
        <TextField
          id={IDS.decision}
          label={t('organisations.succession.decision')}
          hint={t('organisations.succession.decisionHelp')}
          value={draft.decision}
          onChange={(decision) => kept.write({ decision })}
          maxLength={500}
          error={errorOf(IDS.decision)}
        />
        <SuccessionPreview draft={draft} organisations={organisations} today={today} />
        <SubmitButton>{t('organisations.succession.send')}</SubmitButton>
      </Form>
      {asked && (
        <SuccessionConfirm
          draft={draft}
          organisations={organisations}
          today={today}
          onConfirm={record}
          onCancel={() => setAsked(false)}
        />
      )}
    </>
  );

  function both(): readonly string[] {
    return draft.predecessors.filter((key) => draft.successors.includes(key));
  }

  function namesOf(keys: readonly string[]): string {
    return options
      .filter(({ key }) => keys.includes(key))
      .map(({ label }) => label)
      .join(', ');
  }
}
