import type { Tasks } from '../../../server/features/tasks/tasks.contract';
import { useText } from '../../text/use-text';
import { DaysUntil } from './days-until';

/** The deadlines that are near or gone by. */
export function ReminderList({ reminders, today }: Pick<Tasks, 'reminders' | 'today'>) {
  const { t, format, pick } = useText();
  return (
    <ul>
      {reminders.map(({ report, deadline, dueOn }) => (
        <li key={`${report.id} ${deadline}`}>
          {t('tasks.reminder', {
            report: t('tasks.of', {
              label: pick(report.round.label),
              organisation: report.organisation.name,
            }),
            duty: t(`tasks.duty.${deadline}`),
            date: format.date(dueOn),
          })}{' '}
          <DaysUntil day={dueOn} today={today} />
        </li>
      ))}
    </ul>
  );
}
