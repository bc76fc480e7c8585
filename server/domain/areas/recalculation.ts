/**
 * Where the weights of a recalculated figure come from, best first: residents of the survey's ages, residents of
 * all ages, the weights of the answers, the number of answers. `none`: the area was only renamed.
 */
export const WEIGHT_BASES = [
  'frame_population',
  'residents',
  'weighted_base',
  'respondents',
  'none',
] as const;
export type WeightBasis = (typeof WEIGHT_BASES)[number];

/** Why a figure could not be recalculated from its parts. */
export const RECALCULATION_REFUSALS = [
  'part_missing',
  'part_suppressed',
  'mixed_provenance',
  'weights_unknown',
  'no_method_for_kind',
] as const;
export type RecalculationRefusal = (typeof RECALCULATION_REFUSALS)[number];
