import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoleFillings } from '../../../server/features/programmes/role-fillings.contract';
import { currentOf } from '../../api/conflict';
import { send } from '../../api/send';
import { useText } from '../../text/use-text';
import { Conflict } from '../../ui/conflict';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { FormSelect } from '../../ui/form-select';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import { roleFillingsQuery } from './programme-editing.queries';

type Filling = RoleFillings['roles'][number];
const STATES = ['filled', 'shared', 'vacant', 'none'] as const;

/** Only then somebody has the post. */
const isHeld = (state: Filling['state']): boolean => state === 'filled' || state === 'shared';

interface RoleFillingFormProps {
  readonly organisation: string;
  readonly role: Filling;
  readonly onSaved: () => void;
}

/** Says how a role stands from a day on. Posts are named, never people. */
export function RoleFillingForm({ organisation, role, onSaved }: RoleFillingFormProps) {
  const { t } = useText();
  const client = useQueryClient();
  const ids = { state: `${role.role}-state`, holder: `${role.role}-holder`, since: `${role.role}-since` };
  const begun = { state: role.state, holder: role.holder, since: role.since ?? '' };
  const [fields, setFields] = useState(begun);
  const [theirs, setTheirs] = useState<Filling>();
  const { errors, errorOf, refuse, attempt } = useAttempt(ids);
  const { mutateAsync } = useMutation({
    mutationFn: (change: { seq: number; state: string; holder: string; since: string }) =>
      send<RoleFillings>(
        'PUT',
        `/organisations/${encodeURIComponent(organisation)}/roles/${role.role}`,
        change,
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: roleFillingsQuery(organisation).queryKey }),
  });
  const submit = async () => {
    const missing: FieldError[] = [];
    if (fields.state === 'not_said')
      missing.push({ field: ids.state, message: t('programmeEditing.needed.state') });
    if (fields.since === '') missing.push({ field: ids.since, message: t('programmeEditing.needed.day') });
    refuse(missing);
    if (missing.length > 0) return;
    const holder = isHeld(fields.state) ? fields.holder : '';
    await attempt(async () => {
      try {
        await mutateAsync({ seq: theirs?.seq ?? role.seq, ...fields, holder });
        onSaved();
      } catch (error) {
        setTheirs(currentOf<Filling>(error));
      }
    });
  };
  const stateWord = (state: Filling['state']) => t(`programmes.roles.state.${state}`);
  return (
    <Form label={t('programmeEditing.filling.form')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={JSON.stringify(fields) !== JSON.stringify(begun)} />
      {theirs && (
        <Conflict
          fields={(['state', 'holder', 'since'] as const).map((key) => ({
            key,
            label: t(`programmeEditing.filling.${key}`),
            own: key === 'state' ? stateWord(fields.state) : fields[key],
            theirs: key === 'state' ? stateWord(theirs.state) : (theirs[key] ?? ''),
            onTake: () => setFields({ ...fields, [key]: theirs[key] ?? '' }),
          }))}
        />
      )}
      <FormSelect
        id={ids.state}
        label={t('programmeEditing.filling.state')}
        value={fields.state}
        error={errorOf(ids.state)}
        onChange={(chosen) =>
          setFields({ ...fields, state: STATES.find((state) => state === chosen) ?? 'not_said' })
        }
      >
        {fields.state === 'not_said' && <option value="not_said">{t('programmeEditing.choose')}</option>}
        {STATES.map((state) => (
          <option key={state} value={state}>
            {stateWord(state)}
          </option>
        ))}
      </FormSelect>
      <TextField
        id={ids.since}
        type="date"
        width="short"
        label={t('programmeEditing.filling.since')}
        value={fields.since}
        error={errorOf(ids.since)}
        onChange={(since) => setFields({ ...fields, since })}
      />
      {isHeld(fields.state) && (
        <TextField
          id={ids.holder}
          label={t('programmeEditing.filling.holder')}
          hint={t('programmeEditing.filling.holderHint')}
          value={fields.holder}
          maxLength={200}
          error={errorOf(ids.holder)}
          onChange={(holder) => setFields({ ...fields, holder })}
        />
      )}
      <SubmitButton>{t('programmeEditing.filling.save')}</SubmitButton>
    </Form>
  );
}
