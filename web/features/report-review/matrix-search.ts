import type { ReportState } from '../../../server/domain/reporting/workflow';
import type { ReportMatrix } from '../../../server/features/reports/reports.contract';

/** Which reports the office sees, as it stands in the address. */
export interface MatrixSearch {
  readonly rapportomgang?: string | undefined;
  readonly lage?: ReportState | undefined;
  readonly slag?: string | undefined;
  /** Only those that are late. */
  readonly sena?: 'ja' | undefined;
}

/** In the order a report goes through them. */
export const STATES: readonly ReportState[] = [
  'draft',
  'ready',
  'tabled',
  'referred_back',
  'decided',
  'submitted',
  'in_review',
  'returned',
  'accepted',
  'published',
];

const ROUND = /^\d{4}(T1|T2|VB)$/;
const KEY = /^[a-z0-9-]{1,60}$/;

/** Reads the choice from an address; what cannot be one is left out. */
export function readMatrixSearch({ rapportomgang, lage, slag, sena }: Record<string, unknown>): MatrixSearch {
  return {
    rapportomgang: typeof rapportomgang === 'string' && ROUND.test(rapportomgang) ? rapportomgang : undefined,
    lage: STATES.find((state) => state === lage),
    slag: typeof slag === 'string' && KEY.test(slag) ? slag : undefined,
    sena: sena === 'ja' ? 'ja' : undefined,
  };
}

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
