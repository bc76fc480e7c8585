import type { ReadDb } from '../../db/database';
import type { Span } from '../domain/access/spans';
import type { Chain, ChainPoint, ChainRow } from './verify-chain';

/** Some megabytes at most. */
const PAGE_ROWS = 5_000;

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
    detailsWithoutRow: () => listDetailsWithoutRow(db),
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

async function listDetailsWithoutRow(db: ReadDb): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('audit_details')
    .select('seq')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit_log').select('audit_log.seq').whereRef('audit_log.seq', '=', 'audit_details.seq'),
        ),
      ),
    )
    .orderBy('seq')
    .limit(1_000)
    .execute();
  return rows.map(({ seq }) => seq);
}
