import { useState } from 'react';
import type { Meetings } from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import styles from './meeting-days.module.css';
import type { useMeetingsDeed } from './rounds.mutations';

const DAY_ID = 'meeting-day';

interface MeetingDaysFormProps {
  readonly meetings: Meetings;
  readonly change: ReturnType<typeof useMeetingsDeed>;
}

/** The days on which a committee meets: added and taken away one at a time, saved together. */
export function MeetingDaysForm({ meetings, change }: MeetingDaysFormProps) {
  const { t, format } = useText();
  const [days, setDays] = useState<readonly string[]>(meetings.meetings);
  const [day, setDay] = useState('');
  const [saved, setSaved] = useState(false);
  const [done, setDone] = useState('');
  const { errors, errorOf, refuse, attempt } = useAttempt();
  const changed = days.join() !== meetings.meetings.join();
  const write = (next: readonly string[], said: string) => {
    setSaved(false);
    setDone(said);
    setDays([...new Set(next)].sort());
  };
  const add = () => {
    if (day === '') return refuse([{ field: DAY_ID, message: t('rounds.needed.day') }]);
    refuse([]);
    write([...days, day], t('rounds.meetings.added', { day: format.date(day) }));
    setDay('');
    // The next day is written where this one was.
    document.getElementById(DAY_ID)?.focus();
  };
  const submit = async () => {
    const done = await attempt(() => change.mutateAsync({ before: meetings.meetings, meetings: [...days] }));
    setSaved(done);
  };
  if (!meetings.allowed) return <p>{t('rounds.meetings.ended')}</p>;
  return (
    <Form label={t('rounds.meetings.list')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={changed} />
      {days.length === 0 && <p>{t('rounds.meetings.none')}</p>}
      <ul className={styles['days']}>
        {days.map((held) => (
          <li key={held}>
            <span>{format.date(held)}</span>
            <button
              type="button"
              className={buttons['button']}
              aria-label={t('rounds.meetings.removeDay', { day: format.date(held) })}
              onClick={() => {
                write(
                  days.filter((one) => one !== held),
                  t('rounds.meetings.removed', { day: format.date(held) }),
                );
                // The button is gone.
                document.getElementById(DAY_ID)?.focus();
              }}
            >
              {t('rounds.meetings.remove')}
            </button>
          </li>
        ))}
      </ul>
      <TextField
        id={DAY_ID}
        label={t('rounds.meetings.add')}
        hint={t('rounds.meetings.addHelp')}
        type="date"
        value={day}
        onChange={setDay}
        width="short"
        error={errorOf(DAY_ID)}
      />
      <p className={buttons['actions']}>
        <button type="button" className={buttons['button']} onClick={add}>
          {t('rounds.meetings.addSend')}
        </button>
      </p>
      <p role="status">{changed && (done || t('rounds.meetings.unsaved'))}</p>
      <SubmitButton>{t('rounds.meetings.save')}</SubmitButton>
      {saved && !changed && <Said>{t('rounds.meetings.saved')}</Said>}
    </Form>
  );
}
