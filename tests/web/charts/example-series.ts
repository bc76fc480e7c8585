import type { SeriesPoint } from '../../../server/features/series/series.contract';

const DATES: Readonly<Record<string, string>> = {
  2008: '2008-04-01',
  2011: '2011-04-01',
  2014: '2014-04-01',
  2017: '2017-05-01',
  2020: '2020-05-01',
  2023: '2023-04-15',
};

/** A published figure of one round without interval; `details` says what is different about it. */
export const figure = (
  round: string,
  value: number | null,
  details: Partial<SeriesPoint> = {},
): SeriesPoint => ({
  round,
  date: DATES[round] ?? `${round}-01-01`,
  status: value === null ? 'not_available' : 'ok',
  value,
  lower: null,
  upper: null,
  respondents: null,
  provenance: value === null ? null : 'published',
  precision: value === null ? null : 'integer',
  source: null,
  note: '',
  recalculation: null,
  ...details,
});

/** A made-up figure with its interval two percentage points to each side. */
export const madeUp = (round: string, value: number): SeriesPoint =>
  figure(round, value, { provenance: 'example', lower: value - 0.02, upper: value + 0.02, respondents: 400 });

/** A figure computed from answers, with its interval. */
export const computed = (round: string, value: number): SeriesPoint =>
  figure(round, value, {
    provenance: 'imported',
    lower: value - 0.01,
    upper: value + 0.01,
    respondents: 900,
  });

/** Ofta orolig in Spånga-Tensta: made up to 2014, read in the press after, and no district in 2023. */
export const SPANGA_TENSTA = [
  madeUp('2008', 0.2),
  madeUp('2011', 0.17),
  madeUp('2014', 0.16),
  figure('2017', 0.26),
  figure('2020', 0.13),
  figure('2023', null, { status: 'not_applicable' }),
];

/** The whole city: intervals from 2017, and a series break in 2023. */
export const CITY = [
  madeUp('2008', 0.09),
  madeUp('2011', 0.09),
  figure('2014', 0.08),
  computed('2017', 0.11),
  computed('2020', 0.09),
  madeUp('2023', 0.1),
];
