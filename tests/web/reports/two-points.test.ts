import { describe, expect, test } from 'vitest';
import { twoPoints } from '../../../web/routes/reporting/two-points';

const NONE = { from: undefined, to: undefined };

describe('two times of a report', () => {
  test('the newest is compared with the one before it, when nothing is chosen', () => {
    expect(twoPoints(['now', 2, 1], NONE)).toEqual({ from: 2, to: 'now' });
    expect(twoPoints([2, 1], NONE)).toEqual({ from: 1, to: 2 });
  });

  test('one cannot be compared with itself', () => {
    expect(twoPoints(['now', 2, 1], { from: 2, to: 2 })).toEqual({ from: 1, to: 2 });
    expect(twoPoints(['now', 1], { from: 1, to: 1 })).toEqual({ from: 'now', to: 1 });
  });

  test('there is nothing to compare before there are two', () => {
    expect(twoPoints([], NONE)).toBeUndefined();
    expect(twoPoints([1], NONE)).toBeUndefined();
  });

  test('a time that there is not, from an old address, is as none', () => {
    expect(twoPoints(['now', 1], { from: 7, to: 8 })).toEqual({ from: 1, to: 'now' });
  });
});
