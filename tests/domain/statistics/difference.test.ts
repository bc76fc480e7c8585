import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombeDifference, widenDifference } from '../../../server/domain/statistics/difference';
import { wilsonInterval } from '../../../server/domain/statistics/interval';

const bounded = (share: number, n: number) => ({ share, ...wilsonInterval(share, n, 0.95) });
const anyShare = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 100_000 }))
  .map(([share, n]) => bounded(share, n));

describe("Newcombe's interval of a difference", () => {
  // Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%d/%d − %d/%d', (a, m, b, n, lower, upper) => {
    const difference = newcombeDifference(bounded(a / m, m), bounded(b / n, n));
    expect(difference.difference).toBeCloseTo(a / m - b / n, 12);
    expect(difference.lower).toBeCloseTo(lower, 4);
    expect(difference.upper).toBeCloseTo(upper, 4);
  });

  test('turned round, the difference and its interval change sign', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (one, other) => {
        const there = newcombeDifference(one, other);
        const back = newcombeDifference(other, one);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
        expect(back.upper).toBeCloseTo(-there.lower, 12);
      }),
    );
  });

  test('the interval contains the difference and lies within −1–1', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (one, other) => {
        const { difference, lower, upper } = newcombeDifference(one, other);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('two whole percents widen it by one percentage point on each side', () => {
    const difference = newcombeDifference(bounded(0.26, 700), bounded(0.13, 700));
    const widened = widenDifference(difference, 0.01);
    expect(widened.lower).toBeCloseTo(difference.lower - 0.01, 12);
    expect(widened.upper).toBeCloseTo(difference.upper + 0.01, 12);
  });
});
