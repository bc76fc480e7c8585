import { describe, expect, test } from 'vitest';
import { judgeTarget } from '../../../server/domain/targets/judge-target';
import {
  pathCorners,
  pathLevel,
  pathToLevel,
  type TargetPath,
} from '../../../server/domain/targets/target-path';
import { example, measured, published } from '../statistics/estimates';

/** Halve 26 per cent of spring 2017 until 2025 begins. */
const HALVED: TargetPath = { baseline: { date: '2017-01-01', value: 0.26 }, year: 2025, level: 0.13 };
const REAL = { provenance: 'published' as const };
const round = (date: string, estimate: ReturnType<typeof measured> | undefined, afterBreak = false) => ({
  date,
  estimate,
  baseline: REAL,
  afterBreak,
});

describe('the way to a target', () => {
  test('is a straight line in percentage points from the baseline to the target year', () => {
    expect(pathLevel(HALVED, '2017-01-01')).toBe(0.26);
    expect(pathLevel(HALVED, '2021-01-01')).toBeCloseTo(0.195, 4);
    expect(pathLevel(HALVED, '2025-01-01')).toBe(0.13);
    expect(pathLevel(HALVED, '2031-01-01')).toBe(0.13);
  });

  test('is flat without a baseline', () => {
    const flat: TargetPath = { baseline: null, year: 2025, level: 0.1 };
    expect(pathLevel(flat, '2018-01-01')).toBe(0.1);
    expect(pathCorners(flat, '2018-01-01', '2025-01-01')).toEqual([
      { date: '2018-01-01', level: 0.1 },
      { date: '2025-01-01', level: 0.1 },
    ]);
  });

  test('has its corners at the baseline, at the target year, and runs on to what is drawn', () => {
    expect(pathCorners(HALVED, '2017-01-01', '2025-01-01').map(({ date }) => date)).toEqual([
      '2017-01-01',
      '2025-01-01',
    ]);
    expect(pathCorners(HALVED, '2017-01-01', '2026-05-01').at(-1)).toEqual({
      date: '2026-05-01',
      level: 0.13,
    });
  });
});

describe('the way to a level', () => {
  const to = (value: number, polarity: 'lower_is_better' | 'higher_is_better') =>
    pathToLevel(0.3, { date: '2014-04-01', value }, { year: 2020, polarity });

  test('leads from a worse baseline down to it', () => {
    expect(pathLevel(to(0.42, 'lower_is_better'), '2014-04-01')).toBe(0.42);
    expect(pathLevel(to(0.42, 'lower_is_better'), '2017-04-01')).toBeLessThan(0.42);
  });

  test('is the level itself where the baseline was better: nobody is asked to worsen', () => {
    expect(pathLevel(to(0.2, 'lower_is_better'), '2017-04-01')).toBe(0.3);
    expect(pathLevel(to(0.42, 'higher_is_better'), '2017-04-01')).toBe(0.3);
    const between = judgeTarget(
      { ...round('2017-04-01', measured(0.27, 5000)), baseline: { provenance: 'imported' } },
      to(0.2, 'lower_is_better'),
      'lower_is_better',
    );
    expect(between.status).toBe('on_track');
  });
});

describe('a round against the way to a target', () => {
  const at = (share: number, answers: number, date = '2021-01-01') =>
    judgeTarget(round(date, measured(share, answers)), HALVED, 'lower_is_better').status;

  test('is on track when its whole interval lies below', () => expect(at(0.15, 1000)).toBe('on_track'));
  test('is off track when its whole interval lies above', () => expect(at(0.25, 1000)).toBe('off_track'));
  test('is undetermined when its interval holds the path', () => expect(at(0.19, 1000)).toBe('undetermined'));
  test('is undetermined on few answers where many would tell', () =>
    expect(at(0.15, 60)).toBe('undetermined'));

  test.each([
    [0.08, 'reached'],
    [0.2, 'missed'],
    [0.13, 'undetermined'],
  ])('from the target year on %d is %s', (share, status) => {
    expect(at(share, 1000, '2025-04-01')).toBe(status);
  });

  test('is mirrored where a higher share is better', () => {
    const path: TargetPath = { baseline: null, year: 2025, level: 0.75 };
    const judge = (share: number, date: string) =>
      judgeTarget(
        round(date, { ...measured(share, 1000), provenance: 'published' }),
        path,
        'higher_is_better',
      ).status;
    expect(judge(0.85, '2020-01-01')).toBe('on_track');
    expect(judge(0.6, '2020-01-01')).toBe('off_track');
    expect(judge(0.85, '2025-06-01')).toBe('reached');
    expect(judge(0.6, '2025-06-01')).toBe('missed');
  });

  test('with a printed percent and no number of answers cannot be decided', () => {
    expect(judgeTarget(round('2020-04-01', published(13)), HALVED, 'lower_is_better')).toMatchObject({
      status: 'undetermined',
      reason: 'respondents_unknown',
    });
  });

  test.each([
    ['without a figure', round('2020-04-01', undefined), 'no_value'],
    ['with too few answers', round('2020-04-01', measured(0.1, 20)), 'suppressed'],
    ['after a break', round('2020-04-01', measured(0.1, 900), true), 'series_break'],
    [
      'of made-up answers against a real baseline',
      round('2020-04-01', example(0.1, 900)),
      'mixed_provenance',
    ],
  ])('%s cannot be followed up', (_, against, reason) => {
    expect(judgeTarget(against, HALVED, 'lower_is_better')).toMatchObject({
      status: 'not_measurable',
      reason,
    });
  });
});
