import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { getDataVersion } from '../../db/data-version';
import type { Database } from '../../db/database';
import { seedDatabase } from '../../seed/index';
import { DISCLOSURE_RULE } from '../../server/domain/disclosure/protect-question';
import { describeOnEachEngine } from '../support/engines';

const now = () => new Date('2025-01-15T12:00:00Z');

const countByProvenance = async (db: Kysely<Database>) =>
  Object.fromEntries(
    (
      await db
        .selectFrom('estimates')
        .select(({ fn }) => ['provenance', fn.countAll<number>().as('n')])
        .groupBy('provenance')
        .execute()
    ).map(({ provenance, n }) => [provenance, Number(n)]),
  );

describeOnEachEngine('the seed', (engine) => {
  test('run a second time changes nothing', async () => {
    const db = await engine.seeded();
    const before = [await countByProvenance(db), await getDataVersion(db)];
    await seedDatabase(db, { exampleData: true, examplePeople: true, now });
    expect([await countByProvenance(db), await getDataVersion(db)]).toEqual(before);
  });

  test('covers every round, all districts of its day and every group with example data', async () => {
    const db = await engine.seeded();
    const rounds = await db
      .selectFrom('estimates')
      .innerJoin('areas', 'areas.slug', 'estimates.area_slug')
      .select(({ fn }) => ['round_key', fn.count<number>('area_slug').distinct().as('districts')])
      .where('areas.kind', '=', 'district')
      .where('provenance', '=', 'example')
      .where('indicator_key', '=', 'utsatt_hot')
      .where('group_key', '=', 'all')
      .groupBy('round_key')
      .orderBy('round_key')
      .execute();
    expect(rounds.map(({ round_key, districts }) => [round_key, Number(districts)])).toEqual([
      ['2008', 14],
      ['2011', 14],
      ['2014', 14],
      ['2017', 14],
      ['2020', 14],
      ['2023', 11],
    ]);
    const groups = await db
      .selectFrom('estimates')
      .select('group_key')
      .distinct()
      .where('provenance', '=', 'example')
      .execute();
    expect(groups).toHaveLength(9);
  });

  test('makes example data anew that an earlier rule protected, and keeps them marked', async () => {
    const db = await engine.seeded();
    const before = await countByProvenance(db);
    await db
      .updateTable('import_batches')
      .set({ disclosure_rule: DISCLOSURE_RULE - 1 })
      .where('round_key', '=', '2011')
      .execute();
    await db.updateTable('estimates').set({ note: 'early' }).where('round_key', '=', '2011').execute();
    await seedDatabase(db, { exampleData: true, examplePeople: true, now });
    const early = db.selectFrom('estimates').select('area_slug').where('note', '=', 'early');
    expect(await early.where('provenance', '=', 'example').execute()).toEqual([]);
    expect(await countByProvenance(db)).toEqual(before);
    const rules = await db.selectFrom('import_batches').select('disclosure_rule').distinct().execute();
    expect(rules).toEqual([{ disclosure_rule: DISCLOSURE_RULE }]);
  });

  test('without example data holds the 52 published figures and nothing else', async () => {
    const db = await engine.catalogue();
    await seedDatabase(db, { exampleData: false, examplePeople: false, now });
    expect(await countByProvenance(db)).toEqual({ published: 52 });
  });

  test('takes example data out of a database that has them, and tells the caches', async () => {
    const db = await engine.seeded();
    const version = await getDataVersion(db);
    await seedDatabase(db, { exampleData: false, examplePeople: false, now });
    expect(await countByProvenance(db)).toEqual({ published: 52 });
    expect(await db.selectFrom('import_batches').selectAll().execute()).toEqual([]);
    expect(await getDataVersion(db)).toBe(version + 1);
  });
});
