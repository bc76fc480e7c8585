/** What hangs loose in the thread: an end where something should go on. */
export const PROBLEM_ORPHANS = ['problem_without_intervention'] as const;
export const INTERVENTION_ORPHANS = [
  'without_problem',
  'without_indicator',
  'without_follow_up',
  'past_its_date',
] as const;
export const GOAL_ORPHANS = ['goal_without_intervention', 'goal_without_indicator'] as const;
export const ORPHANS = [...PROBLEM_ORPHANS, ...INTERVENTION_ORPHANS, ...GOAL_ORPHANS] as const;
export type Orphan = (typeof ORPHANS)[number];
export type InterventionOrphan = (typeof INTERVENTION_ORPHANS)[number];

export const VISIBILITIES = ['internal', 'open'] as const;
/** `internal`: the organisation and the office; `open`: everyone. */
export type Visibility = (typeof VISIBILITIES)[number];
