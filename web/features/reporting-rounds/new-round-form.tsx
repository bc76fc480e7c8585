import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportingRound } from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { useText } from '../../text/use-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { FormSelect } from '../../ui/form-select';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import { EMPTY_ROUND, faultsOf, ROUND_IDS, sentOf } from './round-draft';
import { RoundFields } from './round-fields';
import type { RoundDeeds } from './rounds.mutations';
import { reportedKindsQuery } from './rounds.queries';
import { VersionSelect } from './version-select';

const TYPES = ['T1', 'T2', 'VB'] as const;
const IDS = { ...ROUND_IDS, year: 'round-year', type: 'round-type' } as const;

/** Plans a round. It asks the questions of a published catalogue; unless another is chosen, of the last. */
export function NewRoundForm({ make }: { readonly make: RoundDeeds['make'] }) {
  const { t, pick } = useText();
  const [version, setVersion] = useState<number>();
  const { data: catalogue } = useQuery({ ...reportedKindsQuery(version), placeholderData: keepPreviousData });
  const [year, setYear] = useState('');
  const [type, setType] = useState<(typeof TYPES)[number]>('T1');
  const [draft, setDraft] = useState(EMPTY_ROUND);
  const [made, setMade] = useState<ReportingRound>();
  const { errors, errorOf, refuse, attempt } = useAttempt(IDS);
  if (catalogue === undefined) return <p>{t('rounds.noCatalogue')}</p>;
  // Another version may have other kinds.
  const chooseVersion = (chosen: number) => {
    setVersion(chosen);
    setDraft({ ...draft, kinds: [] });
  };
  const submit = async () => {
    const wrongYear = !/^20\d\d$/.test(year.trim());
    const missing = [
      ...(wrongYear ? [{ field: IDS.year, message: t('rounds.needed.year') }] : []),
      ...faultsOf(draft).map(({ field, word }) => ({ field, message: t(`rounds.needed.${word}`) })),
    ];
    refuse(missing);
    setMade(undefined);
    if (missing.length > 0) return;
    await attempt(async () => {
      const catalogueVersion = catalogue.version;
      setMade(await make.mutateAsync({ year: Number(year), type, catalogueVersion, ...sentOf(draft) }));
      setYear('');
      setDraft(EMPTY_ROUND);
    });
  };
  return (
    <Form label={t('rounds.make')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={year !== '' || draft !== EMPTY_ROUND} />
      <TextField
        id={IDS.year}
        label={t('rounds.year')}
        value={year}
        onChange={setYear}
        maxLength={4}
        width="short"
        error={errorOf(IDS.year)}
      />
      <FormSelect
        id={IDS.type}
        label={t('rounds.type')}
        value={type}
        onChange={(key) => setType(TYPES.find((one) => one === key) ?? 'T1')}
      >
        {TYPES.map((one) => (
          <option key={one} value={one}>
            {t(`rounds.types.${one}`)}
          </option>
        ))}
      </FormSelect>
      <VersionSelect version={catalogue.version} onChoose={chooseVersion} />
      <RoundFields draft={draft} onChange={setDraft} kinds={catalogue.kinds} errorOf={errorOf} />
      <SubmitButton>{t('rounds.plan')}</SubmitButton>
      {made && (
        <Said>
          {t('rounds.planned', { round: pick(made.label) })}{' '}
          <Link to="/admin/omgangar/$round" params={{ round: made.key }}>
            {t('rounds.show')}
          </Link>
        </Said>
      )}
    </Form>
  );
}
