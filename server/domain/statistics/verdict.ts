export const VERDICTS = ['increased', 'decreased', 'no_certain_change', 'not_assessable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a judgement cannot be made; the sentence says it in words. */
export const NOT_ASSESSABLE_REASONS = [
  'respondents_unknown',
  'no_value',
  'suppressed',
  'series_break',
  'mixed_provenance',
  'approximate_value',
  'no_interval_for_kind',
] as const;
export type NotAssessableReason = (typeof NOT_ASSESSABLE_REASONS)[number];

export const TREND_VERDICTS = ['increasing', 'decreasing', 'no_certain_trend', 'too_few_rounds'] as const;
export type TrendVerdict = (typeof TREND_VERDICTS)[number];
