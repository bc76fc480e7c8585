import { describe, expect, test } from 'vitest';
import { areaHistory, type DatedArea } from '../../../server/domain/areas/area-history';
import type { Population } from '../../../server/domain/areas/part-weights';
import { baselineIn, type FixedBaseline } from '../../../server/domain/targets/target-baseline';

const area = (slug: string, validFrom: string, validTo: string | null): DatedArea => ({
  slug,
  name: slug,
  kind: 'district',
  validFrom,
  validTo,
});
const HISTORY = areaHistory(
  [
    area('rinkeby-kista', '2007-01-01', '2023-07-01'),
    area('spanga-tensta', '2007-01-01', '2023-07-01'),
    area('jarva', '2023-07-01', null),
  ],
  [
    { predecessor: 'rinkeby-kista', successor: 'jarva' },
    { predecessor: 'spanga-tensta', successor: 'jarva' },
  ],
);
const people = (slug: string, residents: number): Population => ({
  area: slug,
  date: '2011-12-31',
  residents,
  ageFrom: 0,
  ageTo: 120,
  prognosis: false,
  source: null,
});
const POPULATIONS = [people('rinkeby-kista', 30_000), people('spanga-tensta', 10_000)];
const DAY = { date: '2017-04-01', ages: { from: 16, to: 79 } };
const fixed = (slug: string, baseline: number | null): FixedBaseline => ({
  slug,
  baseline,
  baselineProvenance: baseline === null ? null : 'published',
});
const baselineOf = (scope: readonly FixedBaseline[], slug: string) =>
  baselineIn(scope, slug, HISTORY, POPULATIONS, DAY);

describe('a target decided before a merger', () => {
  const both = [fixed('rinkeby-kista', 0.2), fixed('spanga-tensta', 0.28)];

  test('holds for each district with the value it was decided on', () => {
    expect(baselineOf(both, 'spanga-tensta')).toEqual({
      value: 0.28,
      provenance: 'published',
      recalculated: false,
    });
  });

  test('holds for the merged district from the baselines of its parts, weighted by population', () => {
    const baseline = baselineOf(both, 'jarva');
    expect(baseline?.value).toBeCloseTo(0.22, 12);
    expect(baseline?.recalculated).toBe(true);
  });

  test('does not reach a merged district of which a part was not meant', () => {
    expect(baselineOf([fixed('rinkeby-kista', 0.2)], 'jarva')).toBeUndefined();
  });

  test('does not reach a district it was not decided for', () => {
    expect(baselineOf(both, 'farsta')).toBeUndefined();
  });

  test('has no baseline in the merged district when a part had none', () => {
    expect(
      baselineOf([fixed('rinkeby-kista', null), fixed('spanga-tensta', 0.28)], 'jarva')?.value,
    ).toBeNull();
  });
});
