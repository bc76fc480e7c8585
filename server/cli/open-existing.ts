import { existsSync } from 'node:fs';
import { COMMANDS_WAIT_MS, openDatabase, sqliteFile } from '../../db/connect';
import type { Db } from '../../db/database';
import { CommandRefused } from './command-refused';

/**
 * Opens the database that a command is about. A mistyped address must not make a new one, in which the log is in
 * order, nobody has had their time, and an administrator is of no use.
 * @throws CommandRefused when there is none, or none of ours
 */
export async function openExisting(databaseUrl: string): Promise<Db> {
  const file = sqliteFile(databaseUrl);
  if (file !== undefined && !existsSync(file)) {
    throw new CommandRefused(
      `det finns ingen databas i ${file}. Kontrollera DATABASE_URL; en ny görs av npm run migrate eller när tjänsten startas`,
    );
  }
  const db = openDatabase(databaseUrl, COMMANDS_WAIT_MS);
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.some(({ name }) => name === 'kysely_migration')) return db;
  await db.destroy();
  throw new CommandRefused(
    'databasen är inte Lägesbilds: den saknar tabellerna. Kontrollera DATABASE_URL; tabellerna görs av npm run migrate eller när tjänsten startas',
  );
}
