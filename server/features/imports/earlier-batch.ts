import type { ReadDb, WriteDb } from '../../../db/database';
import type { ImportBatchesTable } from '../../../db/schema/estimates';
import { ImportRejected } from '../../domain/importing/import-error';

const day = ({ imported_at }: ImportBatchesTable): string => imported_at.slice(0, 10);

/**
 * Makes room for a batch.
 * @throws ImportRejected `same_file` when its file was taken in before; `round_already_imported` when another was,
 *   and is not to be replaced
 */
export async function makeRoom(tx: WriteDb, batch: ImportBatchesTable, replace: boolean): Promise<void> {
  const same = await findByContent(tx, batch.content_hash);
  if (same !== undefined) {
    throw new ImportRejected('same_file', {
      sv: `Samma fil lästes in den ${day(same)} (${same.file_name}, omgång ${same.round_key})`,
      en: `The same file was taken in on ${day(same)} (${same.file_name}, round ${same.round_key})`,
    });
  }
  const earlier = await findOfRound(tx, batch);
  if (earlier === undefined) return;
  if (!replace) {
    throw new ImportRejected('round_already_imported', {
      sv: `Omgång ${batch.round_key} lästes in den ${day(earlier)} (${earlier.file_name}); --replace byter ut den`,
      en: `Round ${batch.round_key} was taken in on ${day(earlier)} (${earlier.file_name}); --replace replaces it`,
    });
  }
  await tx.deleteFrom('estimates').where('import_batch_key', '=', earlier.key).execute();
  await tx.deleteFrom('import_batches').where('key', '=', earlier.key).execute();
}

const findByContent = (db: ReadDb, hash: string) =>
  db.selectFrom('import_batches').selectAll().where('content_hash', '=', hash).executeTakeFirst();

const findOfRound = (db: ReadDb, { survey_key, round_key, provenance }: ImportBatchesTable) =>
  db
    .selectFrom('import_batches')
    .selectAll()
    .where('survey_key', '=', survey_key)
    .where('round_key', '=', round_key)
    .where('provenance', '=', provenance)
    .executeTakeFirst();
