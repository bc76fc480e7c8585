import { expect, test } from 'vitest';
import { mapClass } from '../../../web/charts/tile-map/map-class';

const LIMITS = [0.08, 0.1, 0.13, 0.17];

test.each([
  [0, 1],
  [0.0799, 1],
  [0.08, 2],
  [0.12, 3],
  [0.13, 4],
  [0.17, 5],
  [0.9, 5],
])('the value %d is in class %d', (value, expected) => {
  expect(mapClass(value, LIMITS)).toBe(expected);
});

test('a missing value has no class, and neither has any value on a map without classes', () => {
  expect(mapClass(null, LIMITS)).toBeUndefined();
  expect(mapClass(0.1, null)).toBeUndefined();
});
