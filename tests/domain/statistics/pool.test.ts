import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../server/domain/statistics/interval';
import { poolShares, refusePool } from '../../../server/domain/statistics/pool';
import { estimateShare } from '../../../server/domain/statistics/weighted-share';
import { example, METHOD, measured, published } from './estimates';

describe('a merged district', () => {
  test('has the share of its parts, weighted by population', () => {
    const pooled = poolShares(
      [
        { estimate: measured(0.2, 1000), weight: 0.75 },
        { estimate: measured(0.4, 500), weight: 0.25 },
      ],
      METHOD,
    );
    expect(pooled.value).toBeCloseTo(0.25, 12);
    // Spread at the centres of Wilson's intervals, z² = 3.8415: 0.20115 of 1 000 and 0.40076 of 500, together 0.25105.
    const centre = (p: number, n: number) => (p + 3.841459 / (2 * n)) / (1 + 3.841459 / n);
    const [first, second] = [centre(0.2, 1000), centre(0.4, 500)];
    const whole = 0.75 * first + 0.25 * second;
    const variance = (0.5625 * first * (1 - first)) / 1000 + (0.0625 * second * (1 - second)) / 500;
    expect(whole).toBeCloseTo(0.25105, 5);
    expect(pooled.effectiveRespondents).toBeCloseTo((whole * (1 - whole)) / variance, 3);
    const { lower, upper } = wilsonInterval(0.25, pooled.effectiveRespondents ?? 0, 0.95);
    expect([pooled.lower, pooled.upper]).toEqual([expect.closeTo(lower, 9), expect.closeTo(upper, 9)]);
    expect(pooled).toMatchObject({ respondents: 1500, status: 'ok', provenance: 'imported' });
  });

  test('of two printed whole percents keeps their rounding and has no interval without their answers', () => {
    const pooled = poolShares(
      [
        { estimate: published(21), weight: 46_792 / 84_907 },
        { estimate: published(26), weight: 38_115 / 84_907 },
      ],
      METHOD,
    );
    expect(pooled.value).toBeCloseTo(0.2324, 4);
    expect(pooled).toMatchObject({ lower: null, upper: null, respondents: null, precision: 'integer' });
  });

  test('of printed percents with answers has an interval wider than that of exact ones', () => {
    const pool = (parts: ReturnType<typeof published>[]) =>
      poolShares(
        parts.map((estimate) => ({ estimate, weight: 0.5 })),
        METHOD,
      );
    const rounded = pool([published(20, 1500), published(30, 1500)]);
    const exact = pool([
      { ...published(20, 1500), precision: 'exact' },
      { ...published(30, 1500), precision: 'exact' },
    ]);
    expect((exact.lower ?? 0) - (rounded.lower ?? 0)).toBeCloseTo(0.005, 9);
    expect((rounded.upper ?? 0) - (exact.upper ?? 0)).toBeCloseTo(0.005, 9);
  });

  test('whose parts all stand at nought is no surer than its answers allow', () => {
    const pooled = poolShares(
      [
        { estimate: measured(0, 100), weight: 0.5 },
        { estimate: measured(0, 100), weight: 0.5 },
      ],
      METHOD,
    );
    expect(pooled).toMatchObject({ value: 0, lower: 0 });
    expect(pooled.effectiveRespondents).toBeCloseTo(200, 9);
  });

  test('is not made surer by a part where nobody answered so', () => {
    const pooled = poolShares(
      [
        { estimate: measured(0.009, 330), weight: 0.7 },
        { estimate: measured(0, 169), weight: 0.3 },
      ],
      METHOD,
    );
    expect(pooled.effectiveRespondents).toBeLessThan(1.05 * 499);
  });

  test('measured anew as one equals its parts, when weights are the answers’ own', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const size = fc.integer({ min: 50, max: 5000 });
    fc.assert(
      fc.property(share, share, size, size, (p, q, n, m) => {
        const [a, b] = [measured(p, n), measured(q, m)];
        const pooled = poolShares(
          [
            { estimate: a, weight: n / (n + m) },
            { estimate: b, weight: m / (n + m) },
          ],
          METHOD,
        );
        const together = estimateShare(
          { countedWeight: p * n + q * m, weight: n + m, squaredWeight: n + m, respondents: n + m },
          METHOD,
          'imported',
        );
        expect(pooled.value).toBeCloseTo(together.value ?? -1, 9);
        expect(pooled.respondents).toBe(together.respondents);
        // Knowing the sizes of the parts can only make the whole surer.
        expect(pooled.effectiveRespondents ?? 0).toBeGreaterThanOrEqual(n + m - 1e-6);
      }),
    );
  });

  test('is the same from one part as that part', () => {
    const alone = measured(0.31, 263);
    const pooled = poolShares([{ estimate: alone, weight: 1 }], METHOD);
    expect(pooled.value).toBeCloseTo(alone.value ?? 0, 12);
    expect(pooled.lower).toBeCloseTo(alone.lower ?? 0, 12);
  });
});

describe('a merged district is not worked out', () => {
  const hidden = measured(0.3, 20);
  test.each([
    ['a part is missing', [measured(0.2, 100), undefined], 'part_missing'],
    [
      'a part was not surveyed',
      [measured(0.2, 100), { ...hidden, status: 'not_surveyed' as const }],
      'part_missing',
    ],
    ['a part is hidden', [measured(0.2, 100), hidden], 'part_suppressed'],
    ['one part is hidden and another missing', [undefined, hidden], 'part_suppressed'],
    ['one part is made up and another is not', [measured(0.2, 100), example(0.2, 100)], 'mixed_provenance'],
    ['it is no share', [{ ...measured(0.2, 100), kind: 'rate' as const }], 'no_method_for_kind'],
  ])('when %s', (_, parts, refusal) => {
    expect(refusePool(parts)).toBe(refusal);
  });

  test('and is when all its parts are there', () => {
    expect(refusePool([measured(0.2, 100), published(21)])).toBeUndefined();
  });
});
