/** What can be wrong with the audit log's chain. */
export const CHAIN_FAULTS = [
  /** Rows that should be there are not. */
  'missing',
  /** A row is there that the chain does not hold: before its beginning or after its end. */
  'inserted',
  /** A row is not as it was sealed. */
  'changed',
  /** A row was sealed after another row than the one that stands before it. */
  'unlinked',
  /** The end that is remembered is not that of the last row, or nothing is remembered. */
  'end_changed',
  'details_missing',
  /** Details are not those that the row was sealed with. */
  'details_changed',
  /** Details are erased, and no later row tells of it. */
  'details_unaccounted',
  /** Details of a row that is not there. */
  'details_without_row',
  /** The row does not have the seal that was noted down, or is not there. */
  'not_as_noted',
] as const;
export type ChainFaultCode = (typeof CHAIN_FAULTS)[number];

/** The same fault of one row, or of several in a row. */
export interface ChainFault {
  /** Number of the first row. */
  readonly seq: number;
  /** Number of the last; mostly the same. */
  readonly through: number;
  readonly code: ChainFaultCode;
}
