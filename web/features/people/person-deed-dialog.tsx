import type { Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import { useDraft } from '../../ui/use-draft';
import type { PersonDeeds } from './people.mutations';

export type Deed = 'endSessions' | 'deactivate' | 'reactivate' | 'anonymise';

const REASON = 'deed-reason';
const REASONED: readonly Deed[] = ['deactivate', 'anonymise'];

interface PersonDeedDialogProps {
  readonly deed: Deed;
  readonly person: Person;
  readonly deeds: PersonDeeds;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is done to a person, by name, and for the reason where one is kept. */
export function PersonDeedDialog({ deed, person, deeds, onDone, onCancel }: PersonDeedDialogProps) {
  const { t } = useText();
  const reason = useDraft(`${deed}:${person.id}`);
  const { errors, errorOf, refuse, attempt } = useAttempt({ reason: REASON });
  const reasoned = REASONED.includes(deed);
  const act = () => {
    const given = reason.text.trim();
    if (deed === 'deactivate') return deeds.deactivate.mutateAsync(given);
    if (deed === 'anonymise') return deeds.anonymise.mutateAsync(given);
    return deeds[deed].mutateAsync();
  };
  const confirm = async () => {
    if (reasoned && reason.text.trim() === '') {
      refuse([{ field: REASON, message: t('people.needed.reason') }]);
      return;
    }
    if (!(await attempt(act))) return;
    reason.forget();
    onDone();
  };
  return (
    <ConfirmDialog
      title={t(`people.act.${deed}Title`, { name: person.name })}
      confirm={t(`people.act.${deed}`)}
      danger={reasoned}
      errors={errors}
      {...(deed === 'anonymise' ? { typed: person.name } : {})}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <p>{t(`people.act.${deed}Help`)}</p>
      {reasoned && (
        <TextField
          id={REASON}
          label={t('people.act.reason')}
          hint={reason.restored ? t('forms.draft') : t('people.act.reasonHelp')}
          value={reason.text}
          onChange={reason.write}
          lines={3}
          maxLength={1_000}
          error={errorOf(REASON)}
        />
      )}
    </ConfirmDialog>
  );
}
