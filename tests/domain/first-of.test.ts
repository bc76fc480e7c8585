import { expect, test } from 'vitest';
import { firstOf } from '../../server/domain/first-of';

test('A list is cut to its first, but never to hide a single one', () => {
  expect(firstOf([1, 2, 3, 4, 5], 3)).toEqual([1, 2, 3]);
  expect(firstOf([1, 2, 3, 4], 3)).toEqual([1, 2, 3, 4]);
  expect(firstOf([1, 2], 3)).toEqual([1, 2]);
});
