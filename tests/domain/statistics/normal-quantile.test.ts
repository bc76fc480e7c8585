import { describe, expect, test } from 'vitest';
import { criticalValue, normalQuantile } from '../../../server/domain/statistics/normal-quantile';

describe('the normal quantile', () => {
  // Reference values: R 4, qnorm().
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [0.9, 1.2815515655446004],
    [0.8, 0.8416212335729143],
    [0.025, -1.959963984540054],
    [1e-10, -6.361340902404056],
    [1e-100, -21.273453560965326],
  ])('of %d is %d', (probability, deviate) => {
    expect(normalQuantile(probability)).toBeCloseTo(deviate, 12);
  });

  test.each([0, 1, -1, 2, Number.NaN])('of %d does not exist', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(RangeError);
  });

  test('95 % confidence lies within 1.96 deviates', () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 12);
  });
});
