import type { ReadDb } from '../../../db/database';

/** The names of organisations by key. */
export async function organisationNames(
  db: ReadDb,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisations')
    .select(['key', 'name'])
    .where('key', 'in', keys)
    .execute();
  return new Map(rows.map(({ key, name }) => [key, name]));
}
