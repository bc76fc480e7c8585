import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombeDifference } from '../../../server/domain/statistics/difference';
import { judgeDifferenceToWhole } from '../../../server/domain/statistics/difference-to-whole';
import { wilsonInterval } from '../../../server/domain/statistics/interval';
import { example, METHOD, measured, published } from './estimates';

/** The whole made of a part and a rest of equal weights. */
const whole = (part: [share: number, n: number], rest: [share: number, n: number]) =>
  measured((part[0] * part[1] + rest[0] * rest[1]) / (part[1] + rest[1]), part[1] + rest[1]);

describe('a district against the city it is part of', () => {
  test('is judged as the district against the rest, scaled by the part of the city that is not the district', () => {
    const judgement = judgeDifferenceToWhole(measured(0.3, 400), whole([0.3, 400], [0.1, 1600]), METHOD);
    const rest = newcombeDifference(
      { share: 0.3, ...wilsonInterval(0.3, 400, 0.95) },
      { share: 0.1, ...wilsonInterval(0.1, 1600, 0.95) },
    );
    expect(judgement).toMatchObject({ verdict: 'increased' });
    if (judgement.verdict === 'not_assessable') throw new Error('should be judged');
    expect(judgement.difference).toBeCloseTo(0.16, 12);
    expect(judgement.lower).toBeCloseTo(0.8 * rest.lower, 9);
    expect(judgement.upper).toBeCloseTo(0.8 * rest.upper, 9);
  });

  test('gives the verdict that district against rest gives', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const size = fc.integer({ min: 30, max: 3000 });
    fc.assert(
      fc.property(share, size, share, size, (p, n, q, m) => {
        const judgement = judgeDifferenceToWhole(measured(p, n), whole([p, n], [q, m]), METHOD);
        const rest = newcombeDifference(
          { share: p, ...wilsonInterval(p, n, 0.95) },
          { share: q, ...wilsonInterval(q, m, 0.95) },
        );
        // On the very edge a rounding error of the last digit may decide.
        fc.pre(Math.abs(rest.lower) > 1e-9 && Math.abs(rest.upper) > 1e-9);
        const verdict = rest.lower > 0 ? 'increased' : rest.upper < 0 ? 'decreased' : 'no_certain_change';
        expect(judgement.verdict).toBe(verdict);
      }),
    );
  });

  test('weights count: a district of many residents and few answers overlaps more', () => {
    const city = measured(0.15, 2000, 10);
    const light = judgeDifferenceToWhole(measured(0.2, 400, 10), city, METHOD);
    const heavy = judgeDifferenceToWhole(measured(0.2, 400, 20), city, METHOD);
    if (light.verdict === 'not_assessable' || heavy.verdict === 'not_assessable') throw new Error('judged');
    expect(heavy.upper - heavy.lower).toBeLessThan(light.upper - light.lower);
  });

  test('published figures overlap by their answers, and their rounding widens', () => {
    expect(judgeDifferenceToWhole(published(10, 3221), published(9, 17_857), METHOD).verdict).toBe(
      'no_certain_change',
    );
    expect(judgeDifferenceToWhole(published(16, 3221), published(9, 17_857), METHOD).verdict).toBe(
      'increased',
    );
  });

  test('cannot be judged without respondents, nor across made-up and real', () => {
    expect(judgeDifferenceToWhole(published(13), published(9, 17_857), METHOD)).toMatchObject({
      reason: 'respondents_unknown',
    });
    expect(judgeDifferenceToWhole(example(0.2, 900), published(9, 17_857), METHOD)).toMatchObject({
      reason: 'mixed_provenance',
    });
  });
});
