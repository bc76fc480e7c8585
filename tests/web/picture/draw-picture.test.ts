import { expect, test } from 'vitest';
import { scaleOf } from '../../../web/charts/picture/draw-picture';

test('an image has twice the pixels of its picture, and more where that is narrow', () => {
  expect(scaleOf({ width: 1200 })).toBe(2);
  expect(scaleOf({ width: 376 })).toBe(5);
});
