import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widenShareInterval, wilsonInterval } from '../../../server/domain/statistics/interval';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const respondents = fc.double({ min: 0.5, max: 1e6, noNaN: true });
const confidence = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

describe("Wilson's interval of a share", () => {
  test('81 of 263 at 95 % gives 0.2553–0.3662 (Newcombe 1998)', () => {
    const { lower, upper } = wilsonInterval(81 / 263, 263, 0.95);
    expect(lower).toBeCloseTo(0.2553, 4);
    expect(upper).toBeCloseTo(0.3662, 4);
  });

  test('15 of 148 gives 0.0624–0.1605 and 0 of 20 gives 0–0.1611 (Newcombe 1998)', () => {
    expect(wilsonInterval(15 / 148, 148, 0.95).lower).toBeCloseTo(0.0624, 4);
    expect(wilsonInterval(15 / 148, 148, 0.95).upper).toBeCloseTo(0.1605, 4);
    expect(wilsonInterval(0, 20, 0.95).lower).toBe(0);
    expect(wilsonInterval(0, 20, 0.95).upper).toBeCloseTo(0.1611, 4);
  });

  test('the interval contains the share and stays within 0–1', () => {
    fc.assert(
      fc.property(share, respondents, confidence, (p, n, level) => {
        const { lower, upper } = wilsonInterval(p, n, level);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(p);
        expect(upper).toBeGreaterThanOrEqual(p);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('fewer answers give a wider interval', () => {
    fc.assert(
      fc.property(share, respondents, fc.double({ min: 1.01, max: 50, noNaN: true }), (p, n, times) => {
        const few = wilsonInterval(p, n, 0.95);
        const many = wilsonInterval(p, n * times, 0.95);
        expect(few.upper - few.lower).toBeGreaterThan(many.upper - many.lower);
      }),
    );
  });

  test('more confidence gives a wider interval', () => {
    const at = (level: number) => wilsonInterval(0.2, 400, level);
    expect(at(0.99).lower).toBeLessThan(at(0.95).lower);
    expect(at(0.99).upper).toBeGreaterThan(at(0.95).upper);
  });

  test('the interval of those who do not is the mirror of those who do', () => {
    fc.assert(
      fc.property(share, respondents, (p, n) => {
        const own = wilsonInterval(p, n, 0.95);
        const complement = wilsonInterval(1 - p, n, 0.95);
        expect(complement.lower).toBeCloseTo(1 - own.upper, 9);
        expect(complement.upper).toBeCloseTo(1 - own.lower, 9);
      }),
    );
  });

  test.each([
    [-0.01, 100],
    [1.01, 100],
    [Number.NaN, 100],
    [0.5, 0],
    [0.5, -1],
    [0.5, Number.POSITIVE_INFINITY],
  ])('a share of %d on %d respondents is refused', (p, n) => {
    expect(() => wilsonInterval(p, n, 0.95)).toThrow(RangeError);
  });

  test('rounding widens an interval on both sides, never past 0 and 1', () => {
    expect(widenShareInterval({ lower: 0.25, upper: 0.5 }, 0.125)).toEqual({ lower: 0.125, upper: 0.625 });
    expect(widenShareInterval({ lower: 0.001, upper: 0.999 }, 0.005)).toEqual({ lower: 0, upper: 1 });
  });
});
