import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveRespondents, estimateShare } from '../../../server/domain/statistics/weighted-share';
import { METHOD } from './estimates';

const tallyOf = (people: readonly { weight: number; counted: boolean }[]) => ({
  countedWeight: people.reduce((sum, { weight, counted }) => sum + (counted ? weight : 0), 0),
  weight: people.reduce((sum, { weight }) => sum + weight, 0),
  squaredWeight: people.reduce((sum, { weight }) => sum + weight ** 2, 0),
  respondents: people.length,
});

const people = fc.array(
  fc.record({ weight: fc.double({ min: 0.01, max: 500, noNaN: true }), counted: fc.boolean() }),
  { minLength: 30, maxLength: 200 },
);

describe('a weighted share', () => {
  test('counts weights, not heads', () => {
    const tally = tallyOf([
      ...Array.from({ length: 50 }, () => ({ weight: 3, counted: true })),
      ...Array.from({ length: 50 }, () => ({ weight: 1, counted: false })),
    ]);
    expect(estimateShare(tally, METHOD, 'imported').value).toBeCloseTo(0.75, 12);
    // Kish: (50·3 + 50·1)² / (50·9 + 50·1) = 40 000 / 500.
    expect(effectiveRespondents(tally)).toBeCloseTo(80, 9);
  });

  test('equal weights lose no respondents, unequal ones lose some', () => {
    fc.assert(
      fc.property(people, (sample) => {
        const effective = effectiveRespondents(tallyOf(sample));
        expect(effective).toBeGreaterThan(0);
        expect(effective).toBeLessThanOrEqual(sample.length);
        const equal = tallyOf(sample.map((person) => ({ ...person, weight: 7 })));
        expect(effectiveRespondents(equal)).toBeCloseTo(sample.length, 9);
      }),
    );
  });

  test('lies in its interval', () => {
    fc.assert(
      fc.property(people, (sample) => {
        const { value, lower, upper } = estimateShare(tallyOf(sample), METHOD, 'imported');
        expect(lower ?? 2).toBeLessThanOrEqual(value ?? -1);
        expect(upper ?? -1).toBeGreaterThanOrEqual(value ?? 2);
      }),
    );
  });

  const share = (respondents: number) =>
    estimateShare(
      { countedWeight: respondents / 2, weight: respondents, squaredWeight: respondents, respondents },
      METHOD,
      'imported',
    );

  test('of 29 answers is suppressed and carries no number at all', () => {
    expect(share(29)).toMatchObject({
      status: 'suppressed',
      value: null,
      lower: null,
      upper: null,
      respondents: null,
      effectiveRespondents: null,
      weightedBase: null,
    });
  });

  test('of 30 answers is shown as unreliable, of 100 as it is', () => {
    expect(share(30).status).toBe('unreliable');
    expect(share(99).status).toBe('unreliable');
    expect(share(100).status).toBe('ok');
  });

  test('of nobody is suppressed even where the limit is 0', () => {
    const nobody = { countedWeight: 0, weight: 0, squaredWeight: 0, respondents: 0 };
    expect(estimateShare(nobody, { ...METHOD, suppressBelow: 0 }, 'imported').status).toBe('suppressed');
  });
});
