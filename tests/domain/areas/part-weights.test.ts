import { describe, expect, test } from 'vitest';
import { type Population, weighParts } from '../../../server/domain/areas/part-weights';

const SOURCE = { title: 'SCB', url: null };
const residents = (
  area: string,
  date: string,
  count: number,
  details: Partial<Population> = {},
): Population => ({
  area,
  date,
  residents: count,
  ageFrom: 0,
  ageTo: 120,
  prognosis: false,
  source: SOURCE,
  ...details,
});
const part = (slug: string, weightedBase: number | null = null, respondents: number | null = null) => ({
  slug,
  weightedBase,
  respondents,
});
const PARTS = [part('rinkeby-kista'), part('spanga-tensta')];
const FRAME = { date: '2017-04-01', ageFrom: 16, ageTo: 79 };

const COUNTS = [
  residents('rinkeby-kista', '2010-12-31', 45_691),
  residents('spanga-tensta', '2010-12-31', 37_675),
  residents('rinkeby-kista', '2011-12-31', 46_792),
  residents('spanga-tensta', '2011-12-31', 38_115),
];

describe('the weights of the parts of a merged district', () => {
  test('are the shares of the residents at the latest count before the round', () => {
    const weights = weighParts(PARTS, COUNTS, FRAME);
    expect(weights).toMatchObject({
      basis: 'residents',
      date: '2011-12-31',
      prognosis: false,
      source: SOURCE,
    });
    expect(weights?.weights[0]).toBeCloseTo(46_792 / (46_792 + 38_115), 12);
    expect(weights?.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('take the first count after the round when none came before', () => {
    expect(weighParts(PARTS, COUNTS, { ...FRAME, date: '2008-04-01' })?.date).toBe('2010-12-31');
  });

  test('prefer residents of the survey’s own ages to residents of all ages', () => {
    const aged = { ageFrom: 16, ageTo: 79 };
    const populations = [
      ...COUNTS,
      residents('rinkeby-kista', '2005-12-31', 30_000, aged),
      residents('spanga-tensta', '2005-12-31', 10_000, aged),
    ];
    expect(weighParts(PARTS, populations, FRAME)).toMatchObject({
      basis: 'frame_population',
      weights: [0.75, 0.25],
    });
  });

  test('never mix days: a day that lacks one of the parts is passed over', () => {
    const populations = [...COUNTS, residents('rinkeby-kista', '2016-12-31', 99_000)];
    expect(weighParts(PARTS, populations, FRAME)?.date).toBe('2011-12-31');
  });

  test('rest on a prognosis only where nothing was counted, and say so', () => {
    const prognosis = { prognosis: true };
    const foreseen = [
      residents('rinkeby-kista', '2021-12-31', 51_311, prognosis),
      residents('spanga-tensta', '2021-12-31', 42_719, prognosis),
    ];
    expect(weighParts(PARTS, [...COUNTS, ...foreseen], { ...FRAME, date: '2020-04-01' })?.prognosis).toBe(
      false,
    );
    expect(weighParts(PARTS, foreseen, FRAME)).toMatchObject({ basis: 'residents', prognosis: true });
  });

  test('fall back on the weights of the answers, then on their number, and say which', () => {
    expect(weighParts([part('a', 300, 10), part('b', 100, 10)], [], FRAME)).toMatchObject({
      basis: 'weighted_base',
      weights: [0.75, 0.25],
    });
    expect(weighParts([part('a', 300, 10), part('b', null, 10)], [], FRAME)).toMatchObject({
      basis: 'respondents',
      weights: [0.5, 0.5],
    });
  });

  test('are unknown where nothing is known of one part', () => {
    expect(weighParts([part('a', 300, 10), part('b')], [], FRAME)).toBeUndefined();
  });

  test('of an area that was only renamed are the whole', () => {
    expect(weighParts([part('old-name')], [], FRAME)).toMatchObject({ basis: 'none', weights: [1] });
  });
});
