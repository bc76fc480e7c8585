import { describe, expect, test } from 'vitest';
import { judgeChange } from '../../../server/domain/statistics/change';
import { estimatePublishedShare } from '../../../server/domain/statistics/published-share';
import { example, METHOD, measured, published } from './estimates';

describe('the verdict on a change', () => {
  test('is certain when the interval of the difference excludes 0', () => {
    expect(judgeChange(measured(0.26, 1000), measured(0.13, 1000), METHOD).verdict).toBe('decreased');
    expect(judgeChange(measured(0.13, 1000), measured(0.26, 1000), METHOD).verdict).toBe('increased');
  });

  test('is no certain change when the interval holds 0', () => {
    expect(judgeChange(measured(0.12, 200), measured(0.14, 200), METHOD).verdict).toBe('no_certain_change');
  });

  test('the city 11 → 9 percent on 17 669 and 17 857 answers has decreased, rounding and design effect included', () => {
    expect(judgeChange(published(11, 17_669), published(9, 17_857), METHOD).verdict).toBe('decreased');
  });

  test('rounding alone can hide a change: 10 → 9 percent on the same answers is not certain', () => {
    expect(judgeChange(published(10, 17_669), published(9, 17_857), METHOD).verdict).toBe(
      'no_certain_change',
    );
  });

  test('a published figure without respondents cannot be judged', () => {
    expect(judgeChange(published(26), published(13), METHOD)).toEqual({
      verdict: 'not_assessable',
      reason: 'respondents_unknown',
    });
    expect(judgeChange(published(26, 1000), published(13), METHOD).verdict).toBe('not_assessable');
  });

  test('a suppressed end cannot be judged', () => {
    expect(judgeChange(measured(0.2, 29), measured(0.2, 500), METHOD)).toMatchObject({
      reason: 'suppressed',
    });
  });

  test('a figure of speech cannot be judged, however many answered', () => {
    const quarter = estimatePublishedShare(
      { value: 0.25, precision: 'approximate', respondents: 900 },
      METHOD,
    );
    expect(judgeChange(quarter, published(13, 900), METHOD)).toMatchObject({ reason: 'approximate_value' });
  });

  test('made-up values are never judged against real ones', () => {
    expect(judgeChange(example(0.5, 5000), measured(0.1, 5000), METHOD)).toMatchObject({
      reason: 'mixed_provenance',
    });
    expect(judgeChange(example(0.5, 5000), example(0.1, 5000), METHOD).verdict).toBe('decreased');
  });

  test('a count has no interval of a share', () => {
    const count = { ...measured(0.5, 500), kind: 'count', value: 120 } as const;
    expect(judgeChange(count, count, METHOD)).toMatchObject({ reason: 'no_interval_for_kind' });
  });
});
