import type { Action } from '../../domain/access/permissions';
import { daysBetween } from '../../domain/reporting/days';
import { type Duty, dutiesOf, REMINDED_FROM } from '../../domain/reporting/duties';
import type { NextActor } from '../../domain/reporting/workflow';
import type { ReportSummary } from '../reports/reports.contract';
import type { Tasks } from './tasks.contract';

/** A report, and what somebody may do with it. */
export interface ReachedReport {
  readonly report: ReportSummary;
  may(action: Action): boolean;
}

/** What whoever acts next needs to be allowed. A committee waits for its approvers to write down what it decided. */
const ACTS: Readonly<Record<NextActor, Action | undefined>> = {
  authors: 'reports.write',
  committee: 'reports.decide',
  approvers: 'reports.decide',
  office: 'reports.review',
  nobody: undefined,
};
const DOES: Readonly<Record<Duty['who'], Action>> = {
  authors: 'reports.write',
  approvers: 'reports.decide',
};

/** What waits for somebody, what waits for others, and which deadlines are near or gone by. @param today ISO date */
export function sortTasks(reached: readonly ReachedReport[], today: string): Omit<Tasks, 'news'> {
  const waits = reached.filter(({ report }) => report.nextActor !== 'nobody');
  const isMine = ({ report, may }: ReachedReport) => {
    const action = ACTS[report.nextActor];
    return action !== undefined && may(action);
  };
  return {
    today,
    mine: waits.filter(isMine).map(reportOf).sort(byDeadline),
    waiting: waits
      .filter((one) => !isMine(one))
      .map(reportOf)
      .sort(byDeadline),
    reminders: waits.flatMap((one) => remindersOf(one, today)).sort((a, b) => a.days - b.days),
  };
}

/** The first thing to be done with a report that is one's own to do; the office is told of the first that is late. */
function remindersOf({ report, may }: ReachedReport, today: string): Tasks['reminders'] {
  return dutiesOf(report, report.deadlines, today)
    .map(({ who, deadline, dueOn }) => ({ who, deadline, dueOn, days: daysBetween(today, dueOn) }))
    .filter(
      ({ who, days }) => (may(DOES[who]) && days <= REMINDED_FROM) || (may('reports.review') && days < 0),
    )
    .slice(0, 1)
    .map(({ deadline, dueOn, days }) => ({ report, deadline, dueOn, days }));
}

const reportOf = ({ report }: ReachedReport): ReportSummary => report;

/** What is due first comes first; what has no day, last. */
const byDeadline = (a: ReportSummary, b: ReportSummary): number => {
  const [one, other] = [a.nextDeadline ?? '9999', b.nextDeadline ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};
