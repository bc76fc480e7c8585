import type { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { CataloguesTable } from '../../db/schema/catalogues';
import { describeOnEachEngine } from '../support/engines';
import { CATALOGUE } from './report-rows';

const DRAFT: CataloguesTable = { ...CATALOGUE, version: 2, state: 'draft', published_at: null };

const WRONG: readonly [why: string, change: Partial<CataloguesTable>][] = [
  ['a state nobody knows', { state: 'secret' as 'draft' }],
  ['version 0', { version: 0 }],
  ['the number of another', { version: CATALOGUE.version }],
  ['a second draft', {}],
  ['published at no instant', { state: 'published', published_at: null }],
  ['published while still a draft', { published_at: CATALOGUE.created_at }],
  ['changed at what is no instant', { state: 'published', published_at: '2025-01-15' }],
  [
    'changed by nobody there is',
    { state: 'published', published_at: CATALOGUE.created_at, changed_by: 'nobody' },
  ],
];

describeOnEachEngine('wrong states of the question catalogue cannot be stored', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.migrated();
    await db.insertInto('question_catalogues').values([CATALOGUE, DRAFT]).execute();
  });

  const rejects = (query: { execute(): Promise<unknown> }) => expect(query.execute()).rejects.toThrow();

  test.each(WRONG)('a version with %s', async (_why, change) => {
    await rejects(db.insertInto('question_catalogues').values({ ...DRAFT, version: 3, ...change }));
  });

  test('a published version that is changed, taken back, or removed', async () => {
    const published = db.updateTable('question_catalogues').where('version', '=', CATALOGUE.version);
    await rejects(published.set({ content: '{}' }));
    await rejects(published.set({ note: 'Rättad' }));
    await rejects(published.set({ state: 'draft', published_at: null }));
    await rejects(db.deleteFrom('question_catalogues').where('version', '=', CATALOGUE.version));
  });

  test('but a draft is changed and removed as often as wanted', async () => {
    await db.updateTable('question_catalogues').set({ note: 'Nytt' }).where('version', '=', 2).execute();
    await db.deleteFrom('question_catalogues').where('version', '=', 2).execute();
    const left = await db.selectFrom('question_catalogues').select('version').execute();
    expect(left).toEqual([{ version: CATALOGUE.version }]);
  });
});
