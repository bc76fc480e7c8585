import type { PlannedReport } from './plan';
import type { keepWriters } from './writers';

/** What is told of a made-up report. */
export interface Story {
  /** The id of the report. */
  readonly report: string;
  readonly planned: PlannedReport;
  /** ISO dates: the papers are ready, the committee meets, the office has the report. */
  readonly days: { readonly ready: string; readonly decided: string; readonly submitted: string };
  readonly writers: Awaited<ReturnType<typeof keepWriters>>;
  /** The sections that the office sends back, where it does. */
  readonly returned: readonly string[];
  /** ISO date: nothing happens later. */
  readonly today: string;
}
