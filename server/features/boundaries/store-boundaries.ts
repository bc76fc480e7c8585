import { countUpDataVersion } from '../../../db/data-version';
import type { WriteDb } from '../../../db/database';
import type { BoundariesTable, BoundarySetsTable } from '../../../db/schema/boundaries';

/** Some megabytes of geometry at most. */
const ROWS_A_STATEMENT = 100;

/** Stores a set and where each of its areas lies, and tells every cache. */
export async function storeBoundaries(
  tx: WriteDb,
  set: BoundarySetsTable,
  boundaries: readonly BoundariesTable[],
): Promise<void> {
  await tx.insertInto('boundary_sets').values(set).execute();
  for (let start = 0; start < boundaries.length; start += ROWS_A_STATEMENT) {
    const rows = boundaries.slice(start, start + ROWS_A_STATEMENT);
    await tx.insertInto('boundaries').values(rows).execute();
  }
  await countUpDataVersion(tx);
}
