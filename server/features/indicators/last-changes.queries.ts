import type { ReadDb } from '../../../db/database';

/**
 * When figures of each indicator were last taken in from a file, real or example: ISO instants, by indicator.
 * Published figures carry no such time, so an indicator with only those has none.
 * @param key only this one
 */
export async function listLastChanges(db: ReadDb, key?: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('import_batches')
    .innerJoin('indicators', 'indicators.survey_key', 'import_batches.survey_key')
    .$if(key !== undefined, (query) => query.where('indicators.key', '=', key ?? ''))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('estimates')
          .select('estimates.indicator_key')
          .whereRef('estimates.indicator_key', '=', 'indicators.key')
          .whereRef('estimates.import_batch_key', '=', 'import_batches.key'),
      ),
    )
    .groupBy('indicators.key')
    .select('indicators.key')
    .select(({ fn }) => fn.max('imported_at').as('changed'))
    .execute();
  return new Map(rows.map(({ key: indicator, changed }) => [indicator, changed]));
}
