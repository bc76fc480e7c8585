import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../../server/domain/statistics/false-discovery';

// The fifteen p-values of Benjamini & Hochberg's own example (1995, section 3.2): four are discoveries at 5 %.
const THROMBOLYSIS = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1.0,
];

describe('among many comparisons', () => {
  test('four of the fifteen of the published example stay certain', () => {
    expect(benjaminiHochberg(THROMBOLYSIS, 0.05)).toEqual(THROMBOLYSIS.map((p) => p <= 0.0095));
  });

  test('one alone is judged as if it were alone', () => {
    expect(benjaminiHochberg([0.04], 0.05)).toEqual([true]);
    expect(benjaminiHochberg([0.06], 0.05)).toEqual([false]);
  });

  test('what cannot be judged counts for nothing', () => {
    expect(benjaminiHochberg([null, 0.04, null], 0.05)).toEqual([false, true, false]);
    expect(benjaminiHochberg([null], 0.05)).toEqual([false]);
  });

  test('none becomes certain that would not be so alone, and their order does not matter', () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(pValues, (values) => {
        const certain = benjaminiHochberg(values, 0.05);
        values.forEach((p, index) => {
          if (certain[index]) expect(p).toBeLessThanOrEqual(0.05);
        });
        expect(benjaminiHochberg(values.toReversed(), 0.05)).toEqual(certain.toReversed());
      }),
    );
  });
});
