import type { ReportState } from '../../../server/domain/reporting/workflow';
import type { ReportMatrix } from '../../../server/features/reports/reports.contract';
import type { MatrixSearch } from './matrix-search';

/** States in which its authors write: in the others nothing is being written. */
const WRITTEN_IN: readonly ReportState[] = ['draft', 'referred_back', 'returned'];

type Row = ReportMatrix['rows'][number];

/** What has been handed over is done, whether or not its authors said so of each section. */
const settled = ({ report, cells }: Row): Row => ({
  report,
  cells: WRITTEN_IN.includes(report.state)
    ? cells
    : cells.map((status) => (status === 'begun' ? 'done' : status)),
});

/** What is left of the matrix: rows by state and lateness, sections by kind with their cells. */
export function narrowMatrix(matrix: ReportMatrix, { lage, slag, sena }: MatrixSearch) {
  const kept = matrix.sections.flatMap(({ kinds }, index) =>
    slag === undefined || kinds.includes(slag) ? [index] : [],
  );
  const at = <T>(list: readonly T[]): T[] =>
    kept.flatMap((index) => {
      const one = list[index];
      return one === undefined ? [] : [one];
    });
  return {
    sections: at(matrix.sections),
    rows: matrix.rows
      .filter(({ report }) => lage === undefined || report.state === lage)
      .filter(({ report }) => sena === undefined || report.late)
      .map(settled)
      .map(({ report, cells }) => ({ report, cells: at(cells) })),
  };
}

export type NarrowedMatrix = ReturnType<typeof narrowMatrix>;
