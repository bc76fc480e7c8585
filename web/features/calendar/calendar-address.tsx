import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { CopyField } from '../../ui/copy-field';
import { ErrorSummary } from '../../ui/error-summary';
import { Said } from '../../ui/said';
import { useAttempt } from '../../ui/use-attempt';
import { calendarQuery, useCalendarDeeds } from './calendar.queries';

/** The address of one's calendar: made, shown once, closed. */
export function CalendarAddressPart() {
  const { t, format } = useText();
  const { data } = useSuspenseQuery(calendarQuery);
  const { make, close } = useCalendarDeeds();
  const { errors, attempt } = useAttempt();
  const [address, setAddress] = useState<string>();
  const [closed, setClosed] = useState(false);
  const doMake = () =>
    attempt(async () => {
      setClosed(false);
      setAddress((await make.mutateAsync()).address);
    });
  const doClose = () =>
    attempt(async () => {
      await close.mutateAsync();
      setAddress(undefined);
      setClosed(true);
    });
  const { createdAt } = data;
  return (
    <>
      <p>
        {createdAt === null
          ? t('tasks.calendar.lead')
          : t('tasks.calendar.has', { date: format.day(createdAt) })}
      </p>
      <ErrorSummary errors={errors} />
      {closed && <Said>{t('tasks.calendar.closed')}</Said>}
      {address !== undefined && (
        <CopyField
          label={t('tasks.calendar.address')}
          help={t('tasks.calendar.addressHelp')}
          button={t('tasks.calendar.copy')}
          text={address}
          lines={2}
        />
      )}
      {createdAt !== null && <p>{t('tasks.calendar.againHelp')}</p>}
      <p className={buttons['actions']} data-print="no">
        <button type="button" className={buttons['button']} onClick={() => void doMake()}>
          {t(createdAt === null ? 'tasks.calendar.make' : 'tasks.calendar.again')}
        </button>
        {createdAt !== null && (
          <button type="button" className={buttons['button']} onClick={() => void doClose()}>
            {t('tasks.calendar.close')}
          </button>
        )}
      </p>
    </>
  );
}
