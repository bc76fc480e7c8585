import type { ReportState } from '../../../server/domain/reporting/workflow';

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
