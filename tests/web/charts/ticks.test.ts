import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTicks } from '../../../web/charts/ticks';

test.each([
  [0.26, [0, 0.1, 0.2, 0.3]],
  [0.13, [0, 0.05, 0.1, 0.15]],
  [0.5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
  [0.004, [0, 0.001, 0.002, 0.003, 0.004]],
])('an axis that reaches %d has round ticks', (highest, ticks) => {
  expect(niceTicks(highest)).toEqual(ticks);
});

test('the axis begins at nought, covers the highest value, and has few ticks at even steps', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (highest) => {
      const ticks = niceTicks(highest);
      const step = ticks[1] ?? 0;
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-9));
      expect(ticks.length).toBeGreaterThanOrEqual(4);
      expect(ticks.length).toBeLessThanOrEqual(6);
      ticks.forEach((tick, index) => {
        expect(tick).toBeCloseTo(index * step, 9);
      });
    }),
  );
});

test('an axis without any value still has a beginning and an end', () => {
  expect(niceTicks(0)).toEqual([0, 1]);
});
