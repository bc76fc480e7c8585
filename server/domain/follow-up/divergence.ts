/** How a committee's own judgement and the measurement part. */
export const DIVERGENCES = ['says_more', 'says_less', 'could_be_measured'] as const;
export type Divergence = (typeof DIVERGENCES)[number];

/** What the measurement says of a goal, all its indicators taken together. */
export const MEASURED_OUTCOMES = [
  'all_well',
  'mixed',
  'all_badly',
  'undetermined',
  'not_measurable',
] as const;
export type MeasuredOutcome = (typeof MEASURED_OUTCOMES)[number];

export const OFFICE_STAGES = ['suggested', 'decided'] as const;
/** The office's own judgement: suggested by an official, then decided. */
export type OfficeStage = (typeof OFFICE_STAGES)[number];
