import { type Kysely, Migrator } from 'kysely';
import type { Database } from './database';
import { migrations } from './migrations/index';

/** The steps this version knows and the database has not taken; empty when it is up to date. */
export async function listPendingMigrations(db: Kysely<Database>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const known = await migrator.getMigrations();
  return known.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
}
