import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestDetectableChange } from '../../../server/domain/statistics/detectable-change';

const same = (n: number, rounding = 0) => ({ earlier: n, later: n, rounding });

describe('the smallest change a survey can find', () => {
  // Fleiss' sizes of sample for two shares, 95 % two-sided, 80 % power: 1 094 for 25 → 20 %, 152 for a halving.
  test('from 25 per cent is 5 points with 1 094 answers a round', () => {
    expect(smallestDetectableChange(0.25, same(1094), 0.95).decrease).toBeCloseTo(0.05, 3);
  });

  test('from 25 per cent is a halving with 152 answers a round', () => {
    expect(smallestDetectableChange(0.25, same(152), 0.95).decrease).toBeCloseTo(0.125, 3);
  });

  test('is unknown where even a fall to nought would not show', () => {
    expect(smallestDetectableChange(0.05, same(20), 0.95).decrease).toBeNull();
    expect(smallestDetectableChange(0, same(1000), 0.95).decrease).toBeNull();
  });

  test('becomes smaller with more answers, in either round', () => {
    const share = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    const size = fc.integer({ min: 300, max: 5000 });
    fc.assert(
      fc.property(share, size, size, (p, earlier, later) => {
        const few = smallestDetectableChange(p, { earlier, later, rounding: 0 }, 0.95);
        const more = smallestDetectableChange(p, { earlier, later: 2 * later, rounding: 0 }, 0.95);
        expect(more.increase ?? 1).toBeLessThan((few.increase ?? 1) + 1e-9);
      }),
    );
  });

  test('is larger when both figures are printed in whole percents', () => {
    const exact = smallestDetectableChange(0.25, same(1094), 0.95).decrease ?? 0;
    const printed = smallestDetectableChange(0.25, same(1094, 0.01), 0.95).decrease ?? 0;
    expect(printed - exact).toBeGreaterThan(0.009);
    expect(printed - exact).toBeLessThan(0.012);
  });

  test('of a share and of its opposite are one and the same', () => {
    const { decrease, increase } = smallestDetectableChange(0.3, same(500), 0.95);
    const opposite = smallestDetectableChange(0.7, same(500), 0.95);
    expect(opposite.increase).toBeCloseTo(decrease ?? -1, 9);
    expect(opposite.decrease).toBeCloseTo(increase ?? -1, 9);
  });
});
