import type { Deadlines } from './deadlines';
import type { ReportState } from './workflow';

/** Where a report stands, as far as its deadlines go. */
interface Standing {
  readonly state: ReportState;
  readonly edition: number;
}

/**
 * By when whoever acts next should have. What has come back has had its days for writing and papers: what binds it
 * still is when the office has it. The office itself, and corrected editions, have no day in the round.
 */
const NEXT: Readonly<Record<ReportState, (deadlines: Deadlines) => string | null>> = {
  draft: ({ writing }) => writing,
  referred_back: ({ office }) => office,
  returned: ({ office }) => office,
  ready: ({ meeting, committee }) => meeting ?? committee,
  tabled: ({ committee }) => committee,
  decided: ({ office }) => office,
  submitted: () => null,
  in_review: () => null,
  accepted: () => null,
  published: () => null,
};

/** @returns ISO date; null: nobody has a day for what comes next */
export const nextDeadline = ({ state, edition }: Standing, deadlines: Deadlines): string | null =>
  edition > 1 ? null : NEXT[state](deadlines);

/** Whether that day has gone by. @param today ISO date, in Stockholm */
export const isLate = (deadline: string | null, today: string): boolean =>
  deadline !== null && deadline < today;
