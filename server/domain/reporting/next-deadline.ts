import type { Deadlines } from './deadlines';
import type { ReportState } from './workflow';

/** Where a report stands, as far as its deadlines go. */
export interface DatedStanding {
  readonly state: ReportState;
  readonly edition: number;
  /** How often the office has sent it back: then it was handed in, in time or not. */
  readonly timesReturned: number;
}

/** What it is dated by. ISO dates, in Stockholm. */
interface Dates {
  readonly deadlines: Deadlines;
  /** The days on which its committee meets, in order. */
  readonly meetings: readonly string[];
  /** Since when it is in its state. */
  readonly since: string;
  readonly today: string;
}

/**
 * By when whoever acts next should have. What a committee sent back has had its days for writing and papers: what binds
 * it still is when the office has it. A meeting that went by without deciding makes nobody late: the next that is known
 * is waited for. The office itself has no day in the round.
 */
const NEXT: Readonly<Record<ReportState, (dates: Dates) => string | null>> = {
  draft: ({ deadlines }) => deadlines.writing,
  referred_back: ({ deadlines }) => deadlines.office,
  returned: () => null,
  ready: ({ deadlines: { meeting, committee }, meetings, today }) =>
    [meeting ?? committee, ...meetings].find((day) => today <= day) ?? null,
  tabled: ({ meetings, since, today }) => meetings.find((day) => since < day && today <= day) ?? null,
  decided: ({ deadlines }) => deadlines.office,
  submitted: () => null,
  in_review: () => null,
  accepted: () => null,
  published: () => null,
};
const WAITS_FOR_MEETING: readonly ReportState[] = ['ready', 'tabled'];

/**
 * What has been handed in once, and corrected editions, have no days of the round any more.
 * @returns ISO date; null: nobody has a day for what comes next
 */
export function nextDeadline({ state, edition, timesReturned }: DatedStanding, dates: Dates): string | null {
  if (edition > 1 || (timesReturned > 0 && !WAITS_FOR_MEETING.includes(state))) return null;
  return NEXT[state](dates);
}

/** Whether that day has gone by. @param today ISO date, in Stockholm */
export const isLate = (deadline: string | null, today: string): boolean =>
  deadline !== null && deadline < today;
