/** `absolute`: at most (or at least) a level. `relative`: a share of the value in the baseline round. */
export const TARGET_KINDS = ['absolute', 'relative'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/**
 * Where a target holds: the city, every district, named districts, or those where the value of the baseline round
 * was highest (or lowest, where higher is better); the last are computed once and then fixed.
 */
export const TARGET_SCOPES = ['city', 'districts', 'named', 'worst'] as const;
export type TargetScope = (typeof TARGET_SCOPES)[number];

/** `decided`: by somebody who may. `example`: made up to try the product. */
export const TARGET_PROVENANCES = ['decided', 'example'] as const;
export type TargetProvenance = (typeof TARGET_PROVENANCES)[number];

/** `reached` and `missed` from the target year on. */
export const TARGET_STATUSES = [
  'on_track',
  'off_track',
  'undetermined',
  'not_measurable',
  'reached',
  'missed',
] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];
