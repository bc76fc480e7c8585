import type { AuditLogTable } from '../../db/schema/audit';
import type { ChainFault, ChainFaultCode } from '../domain/access/chain-faults';
import { inSpans, type Span } from '../domain/access/spans';
import { BEGINNING, hashDetails, sealRow } from './audit-chain';

/** Where a chain stands: the number of a row, and its seal. */
export interface ChainPoint {
  readonly seq: number;
  readonly hash: string;
}

/** A row with its details; null where there are none, which is a fault. */
export interface ChainRow extends AuditLogTable {
  readonly details: {
    readonly salt: string | null;
    readonly body: string | null;
    readonly erased_by: number | null;
  } | null;
}

/** An audit log as it is read to be verified. */
export interface Chain {
  /** What is remembered of the end; undefined when that is gone. */
  readonly end: ChainPoint | undefined;
  /** The rows in the order of their numbers, some at a time. */
  readonly pages: AsyncIterable<readonly ChainRow[]>;
  /** Which rows the given rows say that they erased the details of. */
  erasedBy(rows: readonly number[]): Promise<ReadonlyMap<number, readonly Span[]>>;
  /** Details of rows that are not there, by number. */
  detailsWithoutRow(): Promise<readonly number[]>;
}

export interface ChainSummary {
  /** How many rows there are. */
  readonly rows: number;
  /** The seal of the last. */
  readonly head: string;
  /** How many have had their details erased, accounted for. */
  readonly erased: number;
  /** How many runs of faults. */
  readonly faults: number;
}

/**
 * Goes through the whole chain once, in little memory however long it is.
 * @param noted a point that was noted down elsewhere, which must still be in the chain
 * @param onFault told of each run of faults, roughly in the order of the rows
 */
export async function verifyChain(
  chain: Chain,
  noted: ChainPoint | undefined,
  onFault: (fault: ChainFault) => void,
): Promise<ChainSummary> {
  const runs = faultRuns(onFault);
  const one = (seq: number, code: ChainFaultCode) => runs.add({ seq, through: seq, code });
  let before: ChainPoint = { seq: 0, hash: BEGINNING };
  let [rows, erased] = [0, 0];
  let asNoted = noted === undefined || isAt(before, noted);
  for await (const page of chain.pages) {
    const erasures = await chain.erasedBy(erasersOf(page));
    for (const row of page) {
      rows += 1;
      if (row.seq <= before.seq) {
        one(row.seq, 'inserted');
        continue;
      }
      if (row.seq > before.seq + 1) runs.add({ seq: before.seq + 1, through: row.seq - 1, code: 'missing' });
      const fault = rowFault(row, before);
      if (fault !== undefined) one(row.seq, fault);
      const detailsFault = faultOfDetails(row, erasures);
      if (detailsFault !== undefined) one(row.seq, detailsFault);
      else if (row.details?.body === null) erased += 1;
      before = row;
      if (noted !== undefined && isAt(row, noted)) asNoted = true;
    }
  }
  for (const fault of endFaults(chain.end, before)) runs.add(fault);
  for (const seq of await chain.detailsWithoutRow()) one(seq, 'details_without_row');
  if (!asNoted && noted !== undefined) one(noted.seq, 'not_as_noted');
  return { rows, head: before.hash, erased, faults: runs.close() };
}

const isAt = (point: ChainPoint, { seq, hash }: ChainPoint): boolean =>
  point.seq === seq && point.hash === hash;

/** After a gap nothing can be said of what a row was sealed after. */
function rowFault({ hash, ...row }: ChainRow, before: ChainPoint): ChainFaultCode | undefined {
  if (sealRow(row) !== hash) return 'changed';
  return row.seq === before.seq + 1 && row.previous_hash !== before.hash ? 'unlinked' : undefined;
}

function faultOfDetails(
  { seq, details_hash, details }: ChainRow,
  erasures: ReadonlyMap<number, readonly Span[]>,
): ChainFaultCode | undefined {
  if (details === null) return 'details_missing';
  const { salt, body, erased_by } = details;
  if (body !== null) {
    return hashDetails(salt ?? '', body) === details_hash ? undefined : 'details_changed';
  }
  const accountedFor = erased_by !== null && erased_by > seq && inSpans(seq, erasures.get(erased_by) ?? []);
  return accountedFor ? undefined : 'details_unaccounted';
}

function endFaults(end: ChainPoint | undefined, { seq, hash }: ChainPoint): ChainFault[] {
  if (end === undefined) return [{ seq, through: seq, code: 'end_changed' }];
  if (end.seq > seq) return [{ seq: seq + 1, through: end.seq, code: 'missing' }];
  if (end.seq < seq) return [{ seq: end.seq + 1, through: seq, code: 'inserted' }];
  return end.hash === hash ? [] : [{ seq, through: seq, code: 'end_changed' }];
}

const erasersOf = (page: readonly ChainRow[]): number[] => [
  ...new Set(page.flatMap(({ details }) => details?.erased_by ?? [])),
];

/** Tells of the same fault in consecutive rows once. */
function faultRuns(onFault: (fault: ChainFault) => void) {
  const open = new Map<ChainFaultCode, ChainFault>();
  let told = 0;
  const tell = (run: ChainFault) => {
    told += 1;
    onFault(run);
  };
  return {
    add(fault: ChainFault) {
      const run = open.get(fault.code);
      if (run !== undefined && run.through + 1 === fault.seq) {
        open.set(fault.code, { ...run, through: fault.through });
        return;
      }
      if (run !== undefined) tell(run);
      open.set(fault.code, fault);
    },
    /** @returns how many runs there were */
    close(): number {
      for (const run of [...open.values()].sort((a, b) => a.seq - b.seq)) tell(run);
      return told;
    },
  };
}
