import { type Kysely, Migrator } from 'kysely';
import type { Database } from './database';
import { migrations } from './migrations/index';

/** The database was written by a later version of the program than this one. */
export class DatabaseTooNew extends Error {
  constructor(readonly unknownMigration: string) {
    super(`the database has migration ${unknownMigration}, which this version does not know`);
    this.name = 'DatabaseTooNew';
  }
}

/**
 * Brings the database up to this version, each step in its order.
 * @returns the names of the steps that ran now; empty when it was up to date
 * @throws DatabaseTooNew when it is ahead of this version; the step's own error when one fails
 */
export async function migrateToLatest(db: Kysely<Database>): Promise<string[]> {
  const unknown = await findUnknownMigration(db);
  if (unknown !== undefined) throw new DatabaseTooNew(unknown);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? [])
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName }) => migrationName);
}

async function findUnknownMigration(db: Kysely<Database>): Promise<string | undefined> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return undefined;
  const executed = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute();
  return executed.map(({ name }) => name).find((name) => !(name in migrations));
}
