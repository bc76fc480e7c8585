import { useState } from 'react';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { currentOf } from '../../api/conflict';
import { useText } from '../../text/use-text';
import { Conflict } from '../../ui/conflict';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import type { OrganisationDeeds } from './organisations.mutations';

const IDS = { name: 'change-name', validFrom: 'change-from' } as const;

interface OrganisationChangeFormProps {
  readonly organisation: Organisation;
  readonly change: OrganisationDeeds['change'];
}

/** Corrects the name and the first day. What somebody else saved meanwhile stands beside one's own. */
export function OrganisationChangeForm({ organisation, change }: OrganisationChangeFormProps) {
  const { t } = useText();
  const [name, setName] = useState(organisation.name);
  const [validFrom, setValidFrom] = useState(organisation.validFrom);
  const [version, setVersion] = useState(organisation.version);
  const [theirs, setTheirs] = useState<Organisation>();
  const [saved, setSaved] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt(IDS);
  const submit = async () => {
    const missing: FieldError[] = [];
    if (name.trim() === '') missing.push({ field: IDS.name, message: t('organisations.needed.name') });
    if (validFrom === '') missing.push({ field: IDS.validFrom, message: t('organisations.needed.date') });
    refuse(missing);
    setSaved(false);
    if (missing.length > 0) return;
    const { key } = organisation;
    await attempt(async () => {
      try {
        const now = await change.mutateAsync({ key, name: name.trim(), validFrom, version });
        setVersion(now.version);
        setTheirs(undefined);
        setSaved(true);
      } catch (error) {
        const now = currentOf<Organisation>(error);
        // Saving once more is then a choice made in sight of what it replaces.
        setVersion(now.version);
        setTheirs(now);
      }
    });
  };
  return (
    <Form label={t('organisations.change.title')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={name !== organisation.name || validFrom !== organisation.validFrom} />
      {theirs && <Conflict fields={differences(theirs)} />}
      <TextField
        id={IDS.name}
        label={t('organisations.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        width="medium"
        error={errorOf(IDS.name)}
      />
      <TextField
        id={IDS.validFrom}
        label={t('organisations.validFrom')}
        type="date"
        value={validFrom}
        onChange={setValidFrom}
        width="short"
        error={errorOf(IDS.validFrom)}
      />
      <SubmitButton>{t('organisations.change.save')}</SubmitButton>
      {saved && <Said>{t('organisations.change.saved')}</Said>}
    </Form>
  );

  function differences(now: Organisation) {
    return [
      {
        key: 'name',
        label: t('organisations.name'),
        own: name,
        theirs: now.name,
        onTake: () => setName(now.name),
      },
      {
        key: 'validFrom',
        label: t('organisations.validFrom'),
        own: validFrom,
        theirs: now.validFrom,
        onTake: () => setValidFrom(now.validFrom),
      },
    ];
  }
}
