import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../server/domain/statistics/interval';
import { estimatePublishedShare } from '../../../server/domain/statistics/published-share';
import { METHOD } from './estimates';

describe('a published share', () => {
  test('without respondents has a value and no interval', () => {
    const estimate = estimatePublishedShare({ value: 0.26, precision: 'integer', respondents: null }, METHOD);
    expect(estimate).toMatchObject({ status: 'ok', value: 0.26, lower: null, upper: null });
  });

  test('with respondents rests on the assumed design effect and is widened by its rounding', () => {
    const estimate = estimatePublishedShare({ value: 0.1, precision: 'integer', respondents: 3221 }, METHOD);
    const plain = wilsonInterval(0.1, 3221 / 1.5, 0.95);
    expect(estimate.effectiveRespondents).toBeCloseTo(2147.33, 2);
    expect(estimate.lower).toBeCloseTo(plain.lower - 0.005, 12);
    expect(estimate.upper).toBeCloseTo(plain.upper + 0.005, 12);
  });

  test('with one decimal is widened ten times less', () => {
    const at = (precision: 'integer' | 'one_decimal') =>
      estimatePublishedShare({ value: 0.1, precision, respondents: 3000 }, METHOD).upper ?? Number.NaN;
    expect(at('integer') - at('one_decimal')).toBeCloseTo(0.0045, 12);
  });

  test('given as a figure of speech has no interval, however many answered', () => {
    const estimate = estimatePublishedShare(
      { value: 0.25, precision: 'approximate', respondents: 900 },
      METHOD,
    );
    expect(estimate).toMatchObject({ value: 0.25, lower: null, upper: null, respondents: 900 });
  });
});
