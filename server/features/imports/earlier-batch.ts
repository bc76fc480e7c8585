import type { ReadDb, WriteDb } from '../../../db/database';
import type { ImportBatchesTable } from '../../../db/schema/estimates';
import { ImportRejected } from '../../domain/importing/import-error';

const day = ({ imported_at }: ImportBatchesTable): string => imported_at.slice(0, 10);

/** What a batch brings, and whether it may take the place of an earlier one. */
interface Arrival {
  readonly indicators: readonly string[];
  readonly replace: boolean;
}

/**
 * Makes room for a batch: takes out the earlier one it replaces and, before imported figures, the example data of the
 * same indicators and round.
 * @throws ImportRejected `same_file` when its file was taken in before, under the same rule for what to hide;
 *   `round_already_imported` when another was, and is not to be replaced
 */
export async function makeRoom(
  tx: WriteDb,
  batch: ImportBatchesTable,
  { indicators, replace }: Arrival,
): Promise<void> {
  const same = await findByContent(tx, batch.content_hash);
  if (same !== undefined && !(replace && same.disclosure_rule < batch.disclosure_rule)) {
    throw new ImportRejected('same_file', {
      sv: `Samma fil lästes in den ${day(same)} (${same.file_name}, omgång ${same.round_key})`,
      en: `The same file was taken in on ${day(same)} (${same.file_name}, round ${same.round_key})`,
    });
  }
  const earlier = await findOfRound(tx, batch);
  if (earlier !== undefined && !replace) {
    throw new ImportRejected('round_already_imported', {
      sv: `Omgång ${batch.round_key} lästes in den ${day(earlier)} (${earlier.file_name}); --replace byter ut den`,
      en: `Round ${batch.round_key} was taken in on ${day(earlier)} (${earlier.file_name}); --replace replaces it`,
    });
  }
  if (earlier !== undefined) await removeBatch(tx, earlier.key);
  if (batch.provenance === 'imported') await removeExampleOf(tx, batch, indicators);
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

async function removeBatch(tx: WriteDb, key: string): Promise<void> {
  await tx.deleteFrom('estimates').where('import_batch_key', '=', key).execute();
  await tx.deleteFrom('import_batches').where('key', '=', key).execute();
}

async function removeExampleOf(
  tx: WriteDb,
  { survey_key, round_key }: ImportBatchesTable,
  indicators: readonly string[],
): Promise<void> {
  if (indicators.length === 0) return;
  await tx
    .deleteFrom('estimates')
    .where('survey_key', '=', survey_key)
    .where('round_key', '=', round_key)
    .where('provenance', '=', 'example')
    .where('indicator_key', 'in', [...indicators])
    .execute();
}
