import type { Assessment } from '../reporting/answer';
import type { Tone } from './tone';

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

/** What is certain decides; what is not says nothing beside it. */
export function outcomeOf(tones: readonly Tone[]): MeasuredOutcome {
  const [well, badly] = [tones.includes('well'), tones.includes('badly')];
  if (well && badly) return 'mixed';
  if (well) return 'all_well';
  if (badly) return 'all_badly';
  return tones.includes('undetermined') ? 'undetermined' : 'not_measurable';
}

/** What is not named agrees, or cannot be held against the measurement. */
const PARTING: Readonly<Record<Assessment, Partial<Record<MeasuredOutcome, Divergence>>>> = {
  full: { mixed: 'says_more', all_badly: 'says_more' },
  partial: { all_badly: 'says_more', all_well: 'says_less' },
  none: { mixed: 'says_less', all_well: 'says_less' },
  not_assessable: {
    all_well: 'could_be_measured',
    mixed: 'could_be_measured',
    all_badly: 'could_be_measured',
  },
};

/** How a judgement parts from what is measured with certainty; null: it does not. */
export const divergenceOf = (assessment: Assessment, outcome: MeasuredOutcome): Divergence | null =>
  PARTING[assessment][outcome] ?? null;
