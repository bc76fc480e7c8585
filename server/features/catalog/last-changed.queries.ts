import type { ReadDb } from '../../../db/database';

/**
 * When figures of each indicator were last taken in from a file (real or example): an ISO instant by the
 * indicator's key. Published figures carry no such time.
 */
export async function listLastChanged(db: ReadDb): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('estimates')
    .innerJoin('import_batches', 'import_batches.key', 'estimates.import_batch_key')
    .select(['indicator_key', ({ fn }) => fn.max('imported_at').as('imported_at')])
    .groupBy('indicator_key')
    .execute();
  return new Map(rows.map(({ indicator_key, imported_at }) => [indicator_key, imported_at]));
}
