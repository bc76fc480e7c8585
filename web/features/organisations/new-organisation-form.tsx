import { useState } from 'react';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { CheckList } from '../../ui/check-list';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { FormSelect } from '../../ui/form-select';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import { OrganisationLinks } from './organisation-links';
import type { OrganisationDeeds } from './organisations.mutations';
import { KINDS, standsOn } from './standing';

const IDS = {
  name: 'organisation-name',
  kind: 'organisation-kind',
  validFrom: 'organisation-from',
  districts: 'organisation-districts',
} as const;

export interface District {
  readonly slug: string;
  readonly label: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

interface NewOrganisationFormProps {
  /** Every district there has been. */
  readonly districts: readonly District[];
  readonly make: OrganisationDeeds['make'];
}

/** Makes an organisation. A district committee says which districts of its first day it answers for. */
export function NewOrganisationForm({ districts, make }: NewOrganisationFormProps) {
  const { t } = useText();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Organisation['kind'] | ''>('');
  const [validFrom, setValidFrom] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [made, setMade] = useState<Organisation>();
  const { errors, errorOf, refuse, attempt } = useAttempt(IDS);

  const possible = districts.filter((district) => validFrom !== '' && standsOn(district, validFrom));
  const submit = async () => {
    const missing: FieldError[] = [];
    if (name.trim() === '') missing.push({ field: IDS.name, message: t('organisations.needed.name') });
    if (kind === '') missing.push({ field: IDS.kind, message: t('organisations.needed.kind') });
    if (validFrom === '') missing.push({ field: IDS.validFrom, message: t('organisations.needed.date') });
    refuse(missing);
    setMade(undefined);
    if (missing.length > 0 || kind === '') return;
    const answered =
      kind === 'district_committee'
        ? possible.map(({ slug }) => slug).filter((slug) => chosen.includes(slug))
        : [];
    await attempt(async () => {
      setMade(await make.mutateAsync({ name: name.trim(), kind, validFrom, districts: answered }));
      setName('');
      setChosen([]);
    });
  };
  return (
    <Form label={t('organisations.make')} onSubmit={submit}>
      <p>{t('organisations.makeHelp')}</p>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={name !== ''} />
      <TextField
        id={IDS.name}
        label={t('organisations.name')}
        hint={t('organisations.nameHelp')}
        value={name}
        onChange={setName}
        maxLength={200}
        width="medium"
        error={errorOf(IDS.name)}
      />
      <FormSelect
        id={IDS.kind}
        label={t('organisations.kind')}
        value={kind}
        error={errorOf(IDS.kind)}
        onChange={(key) => setKind(KINDS.find((one) => one === key) ?? '')}
      >
        <option value="">{t('people.choose')}</option>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`access.kind.${one}`)}
          </option>
        ))}
      </FormSelect>
      <TextField
        id={IDS.validFrom}
        label={t('organisations.validFrom')}
        type="date"
        value={validFrom}
        onChange={setValidFrom}
        width="short"
        error={errorOf(IDS.validFrom)}
      />
      {kind === 'district_committee' && possible.length > 0 && (
        <CheckList
          id={IDS.districts}
          label={t('organisations.districts')}
          options={possible.map(({ slug, label }) => ({ key: slug, label }))}
          chosen={chosen}
          onChange={setChosen}
          error={errorOf(IDS.districts)}
        />
      )}
      <SubmitButton>{t('organisations.save')}</SubmitButton>
      {made && (
        <Said>
          {t('organisations.made', { name: made.name })} <OrganisationLinks organisations={[made]} />
        </Said>
      )}
    </Form>
  );
}
