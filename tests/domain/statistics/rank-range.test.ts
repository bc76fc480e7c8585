import { describe, expect, test } from 'vitest';
import { rankRanges } from '../../../server/domain/statistics/rank-range';
import { METHOD, measured, published } from './estimates';

describe('the rank of a district', () => {
  test('is one place where every neighbour is certainly apart', () => {
    const ranges = rankRanges([measured(0.3, 5000), measured(0.1, 5000), measured(0.2, 5000)], METHOD);
    expect(ranges).toEqual([
      { from: 3, to: 3, of: 3 },
      { from: 1, to: 1, of: 3 },
      { from: 2, to: 2, of: 3 },
    ]);
  });

  test('is a range where neighbours cannot be told apart', () => {
    const ranges = rankRanges([measured(0.2, 100), measured(0.21, 100), measured(0.6, 100)], METHOD);
    expect(ranges).toEqual([
      { from: 1, to: 2, of: 3 },
      { from: 1, to: 2, of: 3 },
      { from: 3, to: 3, of: 3 },
    ]);
  });

  test('does not exist for a figure that can be judged against no other, and such a figure leaves room', () => {
    const ranges = rankRanges([measured(0.1, 5000), measured(0.5, 5000), published(26)], METHOD);
    expect(ranges).toEqual([{ from: 1, to: 2, of: 3 }, { from: 2, to: 3, of: 3 }, null]);
  });
});
