import type { ReportState } from '../../../server/domain/reporting/workflow';
import type { ReportMatrix } from '../../../server/features/reports/reports.contract';

/** States in which the office has what it is to have. */
const HANDED_IN: readonly ReportState[] = ['submitted', 'in_review', 'accepted', 'published'];

/** How far a round has come. One that is being corrected has not been handed in again. */
export function countMatrix(rows: ReportMatrix['rows']) {
  const reports = rows.map(({ report }) => report);
  return {
    all: reports.length,
    handedIn: reports.filter(({ state }) => HANDED_IN.includes(state)).length,
    corrected: reports.filter(({ state, edition }) => edition > 1 && !HANDED_IN.includes(state)).length,
    late: reports.filter(({ late }) => late).length,
    waiting: reports.filter(({ nextActor }) => nextActor === 'office').length,
  };
}
