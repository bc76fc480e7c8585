import type { ReportState } from '../../../server/domain/reporting/workflow';
import type { ReportMatrix } from '../../../server/features/reports/reports.contract';

/** States in which the office has what it is to have. */
const HANDED_IN: readonly ReportState[] = ['submitted', 'in_review', 'accepted', 'published'];

/** How far a round has come. One that is corrected after publishing has been handed in. */
export function countMatrix(rows: ReportMatrix['rows']) {
  const reports = rows.map(({ report }) => report);
  return {
    all: reports.length,
    handedIn: reports.filter(
      ({ state, publishedEdition }) => HANDED_IN.includes(state) || publishedEdition !== null,
    ).length,
    late: reports.filter(({ late }) => late).length,
    waiting: reports.filter(({ nextActor }) => nextActor === 'office').length,
  };
}
