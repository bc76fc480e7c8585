import { Migrator } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import { migrateToLatest } from '../../db/migrate';
import { migrations } from '../../db/migrations/index';
import { seedDatabase } from '../../seed/index';
import { describeOnEachEngine } from '../support/engines';

const names = Object.keys(migrations);

describeOnEachEngine('Two processes that start at once', (engine) => {
  const open = (url: string) => {
    const db = openDatabase(url);
    onTestFinished(() => db.destroy());
    return db;
  };

  const startTwo = async (url: string) => {
    const steps = await Promise.all([open(url), open(url)].map(migrateToLatest));
    return steps.sort((a, b) => a.length - b.length);
  };

  test('bring an empty database up once', async () => {
    expect(await startTwo(await engine.url('empty'))).toEqual([[], names]);
  });

  test('take the steps once that an earlier version had not', async () => {
    const url = await engine.url('empty');
    const provider = { getMigrations: async () => migrations };
    const { error } = await new Migrator({ db: open(url), provider }).migrateTo(names[7] ?? '');
    expect(error).toBeUndefined();
    expect(await startTwo(url)).toEqual([[], names.slice(8)]);
  });

  test('make the example people once', async () => {
    const url = await engine.url('catalogue');
    const both = [open(url), open(url)];
    const wanted = { exampleData: false, examplePeople: true, now: () => new Date('2025-01-15T12:00:00Z') };
    await Promise.all(both.map((db) => seedDatabase(db, wanted)));
    const people = await open(url).selectFrom('people').select('email').execute();
    expect(people.length).toBeGreaterThan(0);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  });
});
