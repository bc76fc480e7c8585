import { type Kysely, Migrator } from 'kysely';
import { expect, test } from 'vitest';
import { getDataVersion } from '../../db/data-version';
import type { Database } from '../../db/database';
import { migrateToLatest } from '../../db/migrate';
import { migrations } from '../../db/migrations/index';
import type { EstimatesTable } from '../../db/schema/estimates';
import { describeOnEachEngine } from '../support/engines';
import { AREA, BATCH, EARLY_BATCH, ESTIMATE, FILL } from './rows';

const EXAMPLE = { provenance: 'example', import_batch_key: 'example' } as const;
const PUBLISHED = { provenance: 'published', import_batch_key: null, source_key: 'source' } as const;

const CELLS: readonly Partial<EstimatesTable>[] = [
  { area_slug: 'stockholm' },
  { area_slug: 'stockholm', group_key: 'women' },
  { area_slug: 'farsta' },
  { area_slug: 'farsta', group_key: 'women', ...PUBLISHED },
  { area_slug: 'bromma', ...EXAMPLE },
];

/** A database as the version before left it. */
async function fillEarly(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  await migrator.migrateTo('0004-estimates');
  const early = ['0001-areas', '0002-surveys', '0003-indicators', '0004-estimates'];
  for (const name of early) await FILL[name]?.(db);
  const women = { key: 'women', label_sv: 'Kvinnor', label_en: 'Women', position: 1 };
  await db.insertInto('groups').values(women).execute();
  await db
    .insertInto('areas')
    .values({ ...AREA, slug: 'bromma', name: 'Bromma' })
    .execute();
  await db
    .insertInto('import_batches')
    .values({ ...EARLY_BATCH, key: 'example', content_hash: '1'.repeat(64), provenance: 'example' })
    .execute();
  await db.deleteFrom('estimates').execute();
  const cells = CELLS.map((cell) => ({ ...ESTIMATE, ...cell }));
  await db.insertInto('estimates').values(cells).execute();
}

describeOnEachEngine('figures taken in before anything protected the hidden ones', (engine) => {
  test('stay for everyone in the city, are hidden elsewhere, and the example data go', async () => {
    const db = await engine.empty();
    await fillEarly(db);
    const version = await getDataVersion(db);
    await migrateToLatest(db);
    const left = await db
      .selectFrom('estimates')
      .select(['area_slug', 'group_key', 'provenance', 'status', 'value', 'respondents', 'weighted_base'])
      .orderBy('area_slug')
      .orderBy('group_key')
      .execute();
    const figure = { status: 'ok', value: 0.12, respondents: 1000, weighted_base: 40_000 };
    const hidden = { status: 'suppressed', value: null, respondents: null, weighted_base: null };
    expect(left).toEqual([
      { area_slug: 'farsta', group_key: 'all', provenance: 'imported', ...hidden },
      { area_slug: 'farsta', group_key: 'women', provenance: 'published', ...figure },
      { area_slug: 'stockholm', group_key: 'all', provenance: 'imported', ...figure },
      { area_slug: 'stockholm', group_key: 'women', provenance: 'imported', ...hidden },
    ]);
    const batches = await db.selectFrom('import_batches').select(['key', 'disclosure_rule']).execute();
    expect(batches).toEqual([{ key: BATCH.key, disclosure_rule: 0 }]);
    expect(await getDataVersion(db)).toBe(version + 1);
  });
});
