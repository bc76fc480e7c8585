import type { Tasks } from '../../../server/features/tasks/tasks.contract';
import { useText } from '../../text/use-text';
import { DaysUntil } from './days-until';
import { ReportLink } from './report-link';
import styles from './tasks.module.css';

/** The deadlines that are near or gone by. */
export function ReminderList({ reminders, today }: Pick<Tasks, 'reminders' | 'today'>) {
  const { t, format } = useText();
  return (
    <ul className={styles['list']}>
      {reminders.map(({ report, deadline, dueOn }) => (
        <li key={`${report.id} ${deadline}`}>
          <ReportLink report={report} />
          {t('tasks.reminder', { duty: t(`tasks.duty.${deadline}`), date: format.date(dueOn) })}{' '}
          <DaysUntil day={dueOn} today={today} />
        </li>
      ))}
    </ul>
  );
}
