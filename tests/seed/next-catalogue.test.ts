import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { seedCatalogue } from '../../seed/seed-catalogue';
import { describeOnEachEngine } from '../support/engines';

const versionsOf = async (db: Kysely<Database>) =>
  (await db.selectFrom('question_catalogues').select('version').orderBy('version').execute()).map(
    ({ version }) => version,
  );

describeOnEachEngine('The delivered question catalogue', (engine) => {
  test('follows an earlier one that nobody has followed with another, once; a new database has only it', async () => {
    expect(await versionsOf(await engine.catalogue())).toEqual([1]);
    const db = await engine.migrated();
    await db
      .insertInto('question_catalogues')
      .values({
        ...{ version: 1, state: 'published', content: '{"title":{},"kinds":[],"sections":[]}', note: '' },
        ...{ row_version: 1, created_at: '2025-01-01T00:00:00.000Z', changed_at: '2025-01-01T00:00:00.000Z' },
        ...{ changed_by: null, published_at: '2025-01-01T00:00:00.000Z' },
      })
      .execute();
    await seedCatalogue(db);
    await seedCatalogue(db);
    expect(await versionsOf(db)).toEqual([1, 2]);
  });
});
