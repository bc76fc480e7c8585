import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { Comparison } from '../../server/features/comparison/comparison.contract';
import type { SeriesResponse } from '../../server/features/series/series.contract';
import { changeTarget, decideTarget, type NewTarget } from '../../server/features/targets/decide-target';
import type { Targets } from '../../server/features/targets/targets.contract';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

const HALVE: NewTarget = {
  key: 'halve-litter',
  indicator_key: 'ordning_nedskrapning',
  provenance: 'decided',
  scope: 'worst',
  scope_count: 3,
  baseline_round_key: '2017',
  decision: {
    kind: 'relative',
    amount: 0.5,
    year: 2020,
    label_sv: 'Halverad nedskräpning där den är störst',
    label_en: 'Litter halved where it is worst',
    decided_by: 'Kommunfullmäktige',
    decided_on: '2018-01-29',
    valid_from: '2018-02-01',
  },
};

describeOnEachEngine('targets', (engine) => {
  let app: Hono;
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.seeded();
    app = createTestApp(db);
  });

  const get = async <T>(product: Hono, path: string): Promise<T> => {
    const response = await product.request(`/api/v1${path}`);
    expect(response.status).toBe(200);
    return (await response.json()) as T;
  };
  const targetsOf = async (product: Hono, query: string) => {
    const { series } = await get<SeriesResponse>(product, `/series?${query}`);
    return series[0]?.targets ?? [];
  };

  test('the halving goal holds in the districts where worry was highest in 2017, and is marked as an example', async () => {
    const { targets } = await get<Targets>(app, '/targets?indicator=oro_brott_ofta');
    const halving = targets.find(({ key }) => key === 'exempel-halverad-oro');
    expect(halving).toMatchObject({
      provenance: 'example',
      scope: 'worst',
      scopeCount: 3,
      baselineRound: '2017',
    });
    expect(halving?.areas.map(({ slug }) => slug)).toContain('rinkeby-kista');
    expect(halving?.areas.find(({ slug }) => slug === 'spanga-tensta')).toMatchObject({ baseline: 0.26 });
  });

  test('Spånga-Tensta is to fall from 26 to 13 percent when 2025 begins, and 2020 cannot tell', async () => {
    const [target] = await targetsOf(app, 'indicator=oro_brott_ofta&area=spanga-tensta');
    expect(target).toMatchObject({
      level: 0.13,
      year: 2025,
      baseline: { round: '2017', value: 0.26, recalculated: false },
      status: 'undetermined',
      reason: 'respondents_unknown',
    });
    expect(target?.path).toEqual([
      { date: '2017-04-01', level: 0.26 },
      { date: '2025-01-01', level: 0.13 },
    ]);
    expect(target?.sentence.sv).toBe(
      'Kan inte avgöra om det går mot målet (högst 13,0 procent när 2025 börjar): antalet svar är inte känt',
    );
  });

  test('the merged district carries on with the targets of its parts', async () => {
    const [target] = await targetsOf(app, 'indicator=oro_brott_ofta&area=jarva&reading=current_areas');
    expect(target?.baseline?.recalculated).toBe(true);
    expect(target?.baseline?.value).toBeCloseTo(0.2324, 4);
    expect(target?.level).toBeCloseTo(0.1162, 4);
  });

  test('a district without the target has none', async () => {
    expect(await targetsOf(app, 'indicator=oro_brott_ofta&area=bromma')).toEqual([]);
  });

  test('a target that was changed in the middle of a year keeps what it said before', async () => {
    const [target] = await targetsOf(app, 'indicator=oro_brott_ofta&area=stockholm');
    expect(target).toMatchObject({ level: 0.08, validFrom: '2019-06-01' });
    expect(target?.earlier).toMatchObject([{ amount: 0.06, validFrom: '2018-02-19', validTo: '2019-06-01' }]);
  });

  test('after the break of 2023 nothing is said of a target set before it', async () => {
    const [target] = await targetsOf(app, 'indicator=oro_brott_ofta&area=stockholm');
    expect(target?.rounds.at(-1)).toMatchObject({
      round: '2023',
      status: 'not_measurable',
      reason: 'series_break',
    });
  });

  test('a comparison tells the status of its own round', async () => {
    const { areas } = await get<Comparison>(app, '/comparison?indicator=ordning_nedskrapning&round=2020');
    const statuses = new Set(areas.flatMap(({ targets }) => targets.map(({ status }) => status)));
    expect([...statuses].every((status) => ['reached', 'missed', 'undetermined'].includes(status))).toBe(
      true,
    );
    expect(statuses.size).toBeGreaterThan(1);
  });

  test('a target says the smallest change the survey could find', async () => {
    const [target] = await targetsOf(app, 'indicator=ordning_nedskrapning&area=farsta');
    expect(target?.smallestDetectableChange).toBeGreaterThan(0.02);
    expect(target?.smallestDetectableChange).toBeLessThan(0.12);
  });

  describe('that are decided', () => {
    let own: Kysely<Database>;
    let product: Hono;
    beforeAll(async () => {
      own = await engine.seeded();
      await own.transaction().execute((tx) => decideTarget(tx, HALVE));
      product = createTestApp(own);
    });

    test('find the districts where the baseline was worst, once', async () => {
      const { areas } = await get<Comparison>(
        product,
        '/comparison?indicator=ordning_nedskrapning&round=2017',
      );
      const worst = areas
        .toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))
        .slice(0, 3)
        .map(({ area }) => area.slug);
      const { targets } = await get<Targets>(product, '/targets?indicator=ordning_nedskrapning');
      const decided = targets.find(({ key }) => key === 'halve-litter');
      expect(decided?.areas.map(({ slug }) => slug).toSorted()).toEqual(worst.toSorted());
    });

    test('keep their districts and baselines when the figures are corrected later', async () => {
      const before = await own
        .selectFrom('target_areas')
        .selectAll()
        .where('target_key', '=', 'halve-litter')
        .execute();
      await own
        .updateTable('estimates')
        .set({ value: 0.01, lower: 0.005, upper: 0.02 })
        .where('indicator_key', '=', 'ordning_nedskrapning')
        .where('area_slug', '=', before[0]?.area_slug ?? '')
        .where('round_key', '=', '2017')
        .execute();
      const after = await own
        .selectFrom('target_areas')
        .selectAll()
        .where('target_key', '=', 'halve-litter')
        .execute();
      expect(after).toEqual(before);
    });

    test('are missed where litter was not halved', async () => {
      const { areas } = await get<Comparison>(
        product,
        '/comparison?indicator=ordning_nedskrapning&round=2020',
      );
      const statuses = areas.flatMap(({ targets }) =>
        targets.filter(({ key }) => key === 'halve-litter').map(({ status }) => status),
      );
      expect(statuses).toEqual(['missed', 'missed', 'missed']);
    });

    test('cannot be changed from a day on which they already hold', async () => {
      const change = own
        .transaction()
        .execute((tx) => changeTarget(tx, 'halve-litter', { ...HALVE.decision, valid_from: '2018-02-01' }));
      await expect(change).rejects.toMatchObject({ parts: { status: 409, code: 'target_not_later' } });
    });

    test('cannot start from a round without figures', async () => {
      const empty = await engine.catalogue();
      const decision = empty.transaction().execute((tx) => decideTarget(tx, HALVE));
      await expect(decision).rejects.toMatchObject({
        parts: { status: 422, code: 'target_without_baseline' },
      });
      expect(await empty.selectFrom('targets').selectAll().execute()).toEqual([]);
    });
  });
});
