import { describe, expect, test } from 'vitest';
import { quintileLimits } from '../../../server/domain/statistics/classes';

describe('the classes of a map', () => {
  test('hold equally many values', () => {
    // R 4: quantile(1:11, c(.2, .4, .6, .8), type = 7).
    expect(quintileLimits([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([3, 5, 7, 9]);
  });

  test('do not exist for fewer than five values', () => {
    expect(quintileLimits([1, 2, 3, 4])).toBeNull();
  });
});
