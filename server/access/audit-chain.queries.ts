import { setImmediate } from 'node:timers/promises';
import type { ReadDb } from '../../db/database';
import type { Span } from '../domain/access/spans';
import type { Chain, ChainPoint, ChainRow } from './verify-chain';

/** Milliseconds' worth: after each page the process is left to others, which SQLite never does by itself. */
const PAGE_ROWS = 500;

/** So many details without a row are told of. */
const MOST_WITHOUT_ROW = 1_000;

/** Before any number that the column can hold. */
const BEFORE_ALL = -2_147_483_648;

/**
 * The audit log as it stands now, to be verified. Rows added meanwhile are left for the next time, so that nobody
 * has to wait and no transaction is held.
 */
export async function readChain(db: ReadDb, pageRows = PAGE_ROWS): Promise<Chain> {
  const { end, last } = await readEnd(db);
  return {
    end,
    pages: readPages(db, last, pageRows),
    erasedBy: (rows) => readErasures(db, rows),
    detailsWithoutRow: () => listDetailsWithoutRow(db, pageRows),
  };
}

/** The remembered end and the last row, of one moment. */
async function readEnd(db: ReadDb): Promise<{ end: ChainPoint | undefined; last: number }> {
  const { seq, hash, last } = await db
    .selectFrom('audit_log')
    .select((eb) => [
      eb.fn.max('audit_log.seq').as('last'),
      eb.selectFrom('audit_head').select('audit_head.seq').as('seq'),
      eb.selectFrom('audit_head').select('audit_head.hash').as('hash'),
    ])
    .executeTakeFirstOrThrow();
  return { end: seq === null || hash === null ? undefined : { seq, hash }, last: last ?? 0 };
}

async function* readPages(db: ReadDb, last: number, pageRows: number): AsyncGenerator<ChainRow[]> {
  let after = BEFORE_ALL;
  while (after < last) {
    const rows = await db
      .selectFrom('audit_log')
      .leftJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
      .selectAll('audit_log')
      .select(['audit_details.seq as details_seq', 'salt', 'body', 'erased_by'])
      .where('audit_log.seq', '>', after)
      .where('audit_log.seq', '<=', last)
      .orderBy('audit_log.seq')
      .limit(pageRows)
      .execute();
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows.map(({ details_seq, salt, body, erased_by, ...row }) => ({
      ...row,
      details: details_seq === null ? null : { salt, body, erased_by },
    }));
    after = end.seq;
    await setImmediate();
  }
}

async function readErasures(
  db: ReadDb,
  rows: readonly number[],
): Promise<ReadonlyMap<number, readonly Span[]>> {
  if (rows.length === 0) return new Map();
  const found = await db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select(['audit_log.seq', 'body'])
    .where('audit_log.seq', 'in', rows)
    .where('action', '=', 'audit.erased')
    .execute();
  return new Map(found.map(({ seq, body }) => [seq, spansIn(body)]));
}

/** What `eraseDetails` wrote; anything else names no rows. */
function spansIn(body: string | null): readonly Span[] {
  try {
    const { after } = JSON.parse(body ?? '{}');
    return Array.isArray(after?.rows) ? after.rows : [];
  } catch {
    return [];
  }
}

async function listDetailsWithoutRow(db: ReadDb, pageRows: number): Promise<readonly number[]> {
  const found: number[] = [];
  let after = BEFORE_ALL;
  while (found.length < MOST_WITHOUT_ROW) {
    const page = await db
      .selectFrom('audit_details')
      .leftJoin('audit_log', 'audit_log.seq', 'audit_details.seq')
      .select(['audit_details.seq', 'audit_log.seq as row'])
      .where('audit_details.seq', '>', after)
      .orderBy('audit_details.seq')
      .limit(pageRows)
      .execute();
    const end = page.at(-1);
    if (end === undefined) break;
    found.push(...page.flatMap(({ seq, row }) => (row === null ? [seq] : [])));
    after = end.seq;
    await setImmediate();
  }
  return found;
}
