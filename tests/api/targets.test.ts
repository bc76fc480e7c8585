import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { Comparison } from '../../server/features/comparison/comparison.contract';
import type { SeriesResponse } from '../../server/features/series/series.contract';
import { changeTarget } from '../../server/features/targets/change-target';
import { decideTarget, type NewTarget } from '../../server/features/targets/decide-target';
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
      'Det kan inte avgöras om målnivån nås (högst 13,0 procent från och med 2025): antalet svar är inte känt',
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

  test('from the target year on the first figure is the verdict, also when a break follows', async () => {
    const [target] = await targetsOf(app, 'indicator=ordning_nedskrapning&area=farsta');
    expect(target?.year).toBe(2020);
    const first = target?.rounds.find(({ round }) => round === '2020');
    expect([target?.status, target?.reason]).toEqual([first?.status, first?.reason]);
    expect(target?.rounds.at(-1)).toMatchObject({ round: '2023', reason: 'series_break' });
  });

  test('the smallest change is not told where nobody knows how many answered at the start', async () => {
    const [target] = await targetsOf(app, 'indicator=oro_brott_ofta&area=spanga-tensta');
    expect(target?.smallestDetectableChange).toBeNull();
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

    test('are judged by what had been decided on the day of the round, and head with what holds today', async () => {
      const twice = await engine.seeded();
      await twice.transaction().execute(async (tx) => {
        await decideTarget(tx, { ...HALVE, decision: { ...HALVE.decision, year: 2030 } });
        const harder = { ...HALVE.decision, year: 2030, amount: 0.1, valid_from: '2024-01-01' };
        await changeTarget(tx, 'halve-litter', harder);
        await changeTarget(tx, 'halve-litter', { ...harder, amount: 0.05, valid_from: '2029-01-01' });
      });
      const query = 'indicator=ordning_nedskrapning&area=rinkeby-kista';
      const target = (await targetsOf(createTestApp(twice), query)).find(({ key }) => key === 'halve-litter');
      const baseline = target?.baseline?.value ?? 0;
      expect(target).toMatchObject({ amount: 0.1, validFrom: '2024-01-01' });
      expect(target?.earlier.map(({ amount }) => amount)).toEqual([0.5]);
      const in2020 = target?.rounds.find(({ round }) => round === '2020')?.level ?? 0;
      // Three of nearly thirteen years towards half, not towards a tenth.
      expect(in2020).toBeGreaterThan(baseline * 0.88);
      expect(in2020).toBeLessThan(baseline * 0.89);
    });

    test.each([
      ['a district that never was', { scope: 'named', areas: ['farsta', 'atlantis'] }, 'unknown_area'],
      ['no district at all', { scope: 'named', areas: [] }, 'unknown_area'],
      ['a district of another day', { scope: 'named', areas: ['jarva'] }, 'unknown_area'],
    ] as const)('for %s are refused', async (_, scope, code) => {
      const wrong = { ...HALVE, ...scope, key: 'wrong', scope_count: null };
      const decision = own.transaction().execute((tx) => decideTarget(tx, wrong));
      await expect(decision).rejects.toMatchObject({ parts: { status: 422, code } });
    });

    test('are refused when there is one of that key', async () => {
      const decision = own.transaction().execute((tx) => decideTarget(tx, HALVE));
      await expect(decision).rejects.toMatchObject({ parts: { status: 409, code: 'target_exists' } });
    });

    test('are refused where neither higher nor lower is better', async () => {
      const neutral = await engine.seeded();
      await neutral
        .updateTable('indicators')
        .set({ polarity: 'no_judgement' })
        .where('key', '=', 'ordning_nedskrapning')
        .execute();
      const decision = neutral.transaction().execute((tx) => decideTarget(tx, HALVE));
      await expect(decision).rejects.toMatchObject({ parts: { code: 'target_without_direction' } });
    });

    test('cannot rank made-up figures beside real ones, nor districts without a figure', async () => {
      const mixed = { ...HALVE, key: 'mixed', indicator_key: 'oro_brott_ofta' };
      const decision = own.transaction().execute((tx) => decideTarget(tx, mixed));
      await expect(decision).rejects.toMatchObject({ parts: { code: 'target_without_baseline' } });
      const missing = await engine.seeded();
      await missing
        .deleteFrom('estimates')
        .where('indicator_key', '=', 'ordning_nedskrapning')
        .where('area_slug', '=', 'bromma')
        .execute();
      const ranked = missing.transaction().execute((tx) => decideTarget(tx, HALVE));
      await expect(ranked).rejects.toMatchObject({ parts: { detail: '2017 has no figure of bromma' } });
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
