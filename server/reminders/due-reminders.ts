import { whoMay } from '../access/actors.queries';
import type { Person } from '../access/find-person.queries';
import { daysBetween } from '../domain/reporting/days';
import { type DutyDeadline, dutiesOf, type ReminderDay, reminderDue } from '../domain/reporting/duties';
import type { DatedReport } from '../features/reports/dated-reports.queries';

/** A deadline of a report of which people are to be reminded now. */
export interface DueReminder {
  readonly report: DatedReport;
  readonly deadline: DutyDeadline;
  /** ISO date. */
  readonly dueOn: string;
  readonly reminderDay: ReminderDay;
  /** Days until then; negative: since. */
  readonly left: number;
  readonly to: readonly Person[];
}

const MAY = { authors: 'reports.write', approvers: 'reports.decide' } as const;

/** Nobody is reminded of made-up reports. @param people everybody with a role; @param today ISO date */
export function dueReminders(
  reports: readonly DatedReport[],
  people: readonly Person[],
  today: string,
): DueReminder[] {
  const real = reports.filter(({ provenance }) => provenance === 'reported');
  return real.flatMap((report) =>
    dutiesOf(report, report.deadlines, today).flatMap(({ deadline, who, dueOn }) => {
      const reminderDay = reminderDue(dueOn, today);
      if (reminderDay === undefined) return [];
      const to = whoMay(people, MAY[who], report.place);
      return { report, deadline, dueOn, reminderDay, left: daysBetween(today, dueOn), to };
    }),
  );
}
