import { describe, expect, test } from 'vitest';
import { judgeTrend } from '../../../server/domain/statistics/trend';
import { METHOD, measured, published } from './estimates';

const YEARS = ['2008', '2011', '2014', '2017', '2020'];
const series = (shares: readonly number[], respondents: number) =>
  shares.map((share, index) => ({
    round: YEARS[index] ?? '',
    date: `${YEARS[index]}-04-01`,
    estimate: measured(share, respondents),
  }));

describe('the trend over rounds', () => {
  test('needs four rounds', () => {
    const trend = judgeTrend(series([0.1, 0.2, 0.3], 5000), METHOD);
    expect(trend).toMatchObject({
      verdict: 'too_few_rounds',
      slopePerYear: null,
      rounds: ['2008', '2011', '2014'],
    });
  });

  test('of a percentage point a year on many answers is certain', () => {
    const trend = judgeTrend(series([0.1, 0.13, 0.16, 0.19, 0.22], 5000), METHOD);
    expect(trend.verdict).toBe('increasing');
    expect(trend.slopePerYear).toBeCloseTo(0.01, 3);
    expect(judgeTrend(series([0.22, 0.19, 0.16, 0.13, 0.1], 5000), METHOD).verdict).toBe('decreasing');
  });

  test('of few answers is not certain', () => {
    expect(judgeTrend(series([0.1, 0.12, 0.11, 0.13], 100), METHOD).verdict).toBe('no_certain_trend');
  });

  test('that hangs on one round is not certain, even where its interval excludes 0', () => {
    const trend = judgeTrend(series([0.2, 0.2, 0.2, 0.2, 0.6], 2000), METHOD);
    expect(trend.lower).toBeGreaterThan(0);
    expect(trend.verdict).toBe('no_certain_trend');
  });

  test('rests on real dates: the same rise over a longer gap is a gentler slope', () => {
    const steep = series([0.1, 0.13, 0.16, 0.19], 5000);
    const gentle = steep.map((point, index) => ({ ...point, date: `${2000 + index * 6}-04-01` }));
    const slope = (points: typeof steep) => judgeTrend(points, METHOD).slopePerYear ?? Number.NaN;
    expect(slope(gentle)).toBeCloseTo(slope(steep) / 2, 4);
  });

  test('rounded figures widen it', () => {
    const exact = series([0.1, 0.11, 0.12, 0.13], 5000);
    const rounded = exact.map((point) => ({
      ...point,
      estimate: { ...point.estimate, precision: 'integer' as const },
    }));
    const width = (points: typeof exact) => {
      const { lower, upper } = judgeTrend(points, METHOD);
      return (upper ?? 0) - (lower ?? 0);
    };
    expect(width(rounded)).toBeGreaterThan(width(exact));
  });

  test('leaves out what cannot be judged', () => {
    const points = series([0.1, 0.13, 0.16, 0.19, 0.22], 5000).map((point, index) =>
      index < 2 ? { ...point, estimate: published(10) } : point,
    );
    expect(judgeTrend(points, METHOD)).toMatchObject({
      verdict: 'too_few_rounds',
      rounds: ['2014', '2017', '2020'],
    });
  });
});
