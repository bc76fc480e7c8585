import { type Kysely, Migrator, sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { DatabaseTooNew, migrateToLatest } from '../../db/migrate';
import { migrations } from '../../db/migrations/index';
import { describeOnEachEngine } from '../support/engines';
import { FILL } from './rows';

const names = Object.keys(migrations);

const migrateTo = async (db: Kysely<Database>, name: string) => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateTo(name);
  if (error !== undefined) throw error;
};

async function countRows(db: Kysely<Database>): Promise<Record<string, number>> {
  const tables = await db.introspection.getTables();
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(db);
    counts[name] = Number(rows[0]?.n);
  }
  return counts;
}

test('the migrations are listed in their order', () => {
  expect(names).toEqual([...names].sort());
  expect(names.every((name, index) => name.startsWith(String(index + 1).padStart(4, '0')))).toBe(true);
});

describeOnEachEngine('migrations', (engine) => {
  test('bring an empty database up, once', async () => {
    const db = await engine.empty();
    expect(await migrateToLatest(db)).toEqual(names);
    expect(await migrateToLatest(db)).toEqual([]);
  });

  // One walk, since each step is tried on what all the steps before it have filled.
  test('keep, each of them, every row of a database filled by the ones before it', async () => {
    const db = await engine.empty();
    for (const name of names) {
      const before = await countRows(db);
      await migrateTo(db, name);
      expect(await countRows(db), name).toMatchObject(before);
      await FILL[name]?.(db);
    }
  });

  test('a database of a later version is refused, named, and left alone', async () => {
    const db = await engine.migrated();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030')`.execute(
      db,
    );
    const before = await countRows(db);
    const refusal = migrateToLatest(db);
    await expect(refusal).rejects.toBeInstanceOf(DatabaseTooNew);
    await expect(refusal).rejects.toMatchObject({ unknownMigration: '9999-from-the-future' });
    expect(await countRows(db)).toEqual(before);
  });
});
