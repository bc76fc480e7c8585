import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Judgement, judgeChange, notAssessable } from '../../../server/domain/statistics/change';
import type { Method } from '../../../server/domain/statistics/estimate';
import { pValueOf } from '../../../server/domain/statistics/p-value';
import { METHOD, measured } from './estimates';

const certain = (judge: (method: Method) => Judgement) => (method: Method) => {
  const { verdict } = judge(method);
  return verdict === 'not_assessable' ? null : verdict !== 'no_certain_change';
};

describe('a p-value', () => {
  test('is below 5 per cent exactly when the change is certain at 95', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const size = fc.integer({ min: 40, max: 3000 });
    fc.assert(
      fc.property(share, share, size, size, (p, q, n, m) => {
        const judge = (method: Method) => judgeChange(measured(p, n), measured(q, m), method);
        const value = pValueOf(certain(judge), METHOD) ?? 2;
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(1);
        if (Math.abs(value - 0.05) > 1e-9) {
          expect(judge(METHOD).verdict !== 'no_certain_change').toBe(value < 0.05);
        }
      }),
    );
  });

  test('of no difference at all is 1', () => {
    expect(
      pValueOf(
        certain((method) => judgeChange(measured(0.2, 500), measured(0.2, 500), method)),
        METHOD,
      ),
    ).toBe(1);
  });

  // Newcombe's example 56/70 − 48/80 at 95 %: 0.0524–0.3339; the usual test of two shares gives about 0.008.
  test('of 56 in 70 against 48 in 80 is about 0.008', () => {
    const value = pValueOf(
      certain((method) => judgeChange(measured(48 / 80, 80), measured(56 / 70, 70), method)),
      METHOD,
    );
    expect(value).toBeGreaterThan(0.005);
    expect(value).toBeLessThan(0.011);
  });

  test('is none where nothing can be judged', () => {
    expect(
      pValueOf(
        certain(() => notAssessable('suppressed')),
        METHOD,
      ),
    ).toBeNull();
  });
});
