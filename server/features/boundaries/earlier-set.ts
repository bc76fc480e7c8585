import type { WriteDb } from '../../../db/database';
import type { BoundarySetsTable } from '../../../db/schema/boundaries';
import { ImportRejected } from '../../domain/importing/import-error';

/**
 * Makes room for a set of boundaries: for a kind and day there is only one. Sets of other days stay, of the same file
 * too: the same boundaries may hold from another day.
 * @throws ImportRejected `same_file` when just this was taken in before; `boundaries_already_imported` when another
 *   file was, and is not to be replaced
 */
export async function makeRoom(tx: WriteDb, set: BoundarySetsTable, replace: boolean): Promise<void> {
  const earlier = await tx
    .selectFrom('boundary_sets')
    .selectAll()
    .where('key', '=', set.key)
    .executeTakeFirst();
  if (earlier === undefined) return;
  if (earlier.content_hash === set.content_hash) throw sameFile(earlier);
  if (!replace) throw alreadyImported(earlier);
  await tx.deleteFrom('boundaries').where('set_key', '=', earlier.key).execute();
  await tx.deleteFrom('boundary_sets').where('key', '=', earlier.key).execute();
}

const day = ({ imported_at }: BoundarySetsTable): string => imported_at.slice(0, 10);

const sameFile = (earlier: BoundarySetsTable) =>
  new ImportRejected('same_file', {
    sv: `samma fil lästes in den ${day(earlier)} (${earlier.file_name}, gäller från ${earlier.valid_from})`,
    en: `the same file was taken in on ${day(earlier)} (${earlier.file_name}, valid from ${earlier.valid_from})`,
  });

const alreadyImported = (earlier: BoundarySetsTable) =>
  new ImportRejected('boundaries_already_imported', {
    sv: `gränser från ${earlier.valid_from} lästes in den ${day(earlier)} (${earlier.file_name}); --replace byter ut dem`,
    en: `boundaries from ${earlier.valid_from} were taken in on ${day(earlier)} (${earlier.file_name}); --replace replaces them`,
  });
