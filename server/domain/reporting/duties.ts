import { daysBetween } from './days';
import type { Deadlines } from './deadlines';
import type { DatedStanding } from './next-deadline';
import type { ReportState } from './workflow';

/** What somebody is reminded of. */
export const DUTY_DEADLINES = ['writing', 'papers', 'office'] as const;
export type DutyDeadline = (typeof DUTY_DEADLINES)[number];

/** Something that those who have to do with a report are to have done by a day. */
export interface Duty {
  readonly deadline: DutyDeadline;
  readonly who: 'authors' | 'approvers';
  /** ISO date. */
  readonly dueOn: string;
}

/** What is still to be done, by state. What the office has sent back was handed in: no day of the round binds it. */
const DUTIES: Readonly<Partial<Record<ReportState, readonly (readonly [DutyDeadline, Duty['who']])[]>>> = {
  draft: [
    ['writing', 'authors'],
    ['papers', 'approvers'],
    ['office', 'approvers'],
  ],
  referred_back: [['office', 'authors']],
  ready: [
    ['papers', 'approvers'],
    ['office', 'approvers'],
  ],
  tabled: [['office', 'approvers']],
  decided: [['office', 'approvers']],
};

/**
 * What is to be done with a report, and by when; corrected editions, and what has been handed in once, have no days.
 * Whether papers have gone out is not known: nobody is told that they are late with them.
 * @param today ISO date
 */
export function dutiesOf(
  { state, edition, timesReturned }: DatedStanding,
  deadlines: Deadlines,
  today: string,
): Duty[] {
  if (edition > 1 || timesReturned > 0) return [];
  return (DUTIES[state] ?? [])
    .map(([deadline, who]) => ({ deadline, who, dueOn: deadlines[deadline] }))
    .filter(({ deadline, dueOn }) => deadline !== 'papers' || today <= dueOn);
}

/** From so many days before a deadline somebody is reminded of it. */
export const REMINDED_FROM = 14;
/** So many days before somebody is reminded; negative: after. */
const REMINDED_AT = [REMINDED_FROM, 7, 1, -1, -7] as const;
export type ReminderDay = (typeof REMINDED_AT)[number];
/** After so many days it is too late to remind: who has not been by then came to know of it otherwise. */
export const FORGOTTEN_AFTER = 14;

/**
 * Which reminder of a deadline is due: the last whose day has come, so that none is missed when nothing was running
 * that day.
 * @returns undefined when it is too early, or much too late
 */
export function reminderDue(dueOn: string, today: string): ReminderDay | undefined {
  const left = daysBetween(today, dueOn);
  if (left < -FORGOTTEN_AFTER) return undefined;
  return REMINDED_AT.findLast((days) => left <= days);
}
