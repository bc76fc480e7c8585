import type { ReportMatrix } from '../../../server/features/reports/reports.contract';
import type { MatrixSearch } from './matrix-search';

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
      .map(({ report, cells }) => ({ report, cells: at(cells) })),
  };
}

export type NarrowedMatrix = ReturnType<typeof narrowMatrix>;
