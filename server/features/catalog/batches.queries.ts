import type { ReadDb } from '../../../db/database';

export type Batch = Awaited<ReturnType<typeof listBatches>>[number];

/** The files that figures were taken in from, earliest first. */
export function listBatches(db: ReadDb) {
  return db
    .selectFrom('import_batches')
    .select(['survey_key', 'round_key', 'provenance', 'imported_at'])
    .orderBy('imported_at')
    .execute();
}
