import type { Action } from '../access/permissions';

/**
 * Where a report stands. Draft, referred back and returned are written in; from decided on its content is frozen.
 */
export const REPORT_STATES = [
  'draft',
  'ready',
  'tabled',
  'referred_back',
  'decided',
  'submitted',
  'in_review',
  'returned',
  'accepted',
  'published',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A step that somebody takes a report. */
export const REPORT_STEPS = [
  'mark_ready',
  'take_back',
  'decide',
  'refer_back',
  'table',
  'retract_decision',
  'submit',
  'recall',
  'take_for_review',
  'release',
  'return',
  'accept',
  'publish',
  'correct',
] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

/** States in which its authors write. */
export const WRITTEN_IN: readonly ReportState[] = ['draft', 'referred_back', 'returned'];

/** States in which its content is what was decided, and nobody changes it. */
export const FROZEN: readonly ReportState[] = ['decided', 'submitted', 'in_review', 'accepted', 'published'];

interface Rule {
  readonly from: readonly ReportState[];
  /** `before`: the state in which it was written in last. */
  readonly to: ReportState | 'before';
  readonly may: Extract<Action, `reports.${string}`>;
  /** Needs an organisation that still stands: nobody writes over what a predecessor has published. */
  readonly standing?: true;
}

/** Every step there is. This table is the only place that says so. */
export const WORKFLOW: Readonly<Record<ReportStep, Rule>> = {
  mark_ready: { from: WRITTEN_IN, to: 'ready', may: 'reports.write' },
  take_back: { from: ['ready', 'tabled'], to: 'before', may: 'reports.write' },
  decide: { from: ['ready', 'tabled'], to: 'decided', may: 'reports.decide' },
  refer_back: { from: ['ready', 'tabled'], to: 'referred_back', may: 'reports.decide' },
  table: { from: ['ready', 'tabled'], to: 'tabled', may: 'reports.decide' },
  retract_decision: { from: ['decided'], to: 'ready', may: 'reports.decide' },
  submit: { from: ['decided'], to: 'submitted', may: 'reports.decide' },
  recall: { from: ['submitted'], to: 'decided', may: 'reports.decide' },
  take_for_review: { from: ['submitted'], to: 'in_review', may: 'reports.review' },
  release: { from: ['in_review'], to: 'submitted', may: 'reports.review' },
  return: { from: ['in_review'], to: 'returned', may: 'reports.review' },
  accept: { from: ['in_review'], to: 'accepted', may: 'reports.review' },
  publish: { from: ['accepted'], to: 'published', may: 'reports.review' },
  correct: { from: ['published'], to: 'draft', may: 'reports.decide', standing: true },
};

/** What of a report its steps depend on. */
export interface Standing {
  readonly state: ReportState;
  /** The state in which it was written in last. */
  readonly writtenIn: ReportState;
  /** Whether its organisation stands today. */
  readonly stands: boolean;
}

/** Where a step leads; undefined when it cannot be taken from there. */
export function stateAfter(
  step: ReportStep,
  { state, writtenIn, stands }: Standing,
): ReportState | undefined {
  const { from, to, standing } = WORKFLOW[step];
  if (!from.includes(state) || (standing && !stands)) return undefined;
  return to === 'before' ? writtenIn : to;
}

/** How a report stands after a step; undefined when it cannot be taken. */
export function standingAfter<S extends Standing>(step: ReportStep, standing: S): S | undefined {
  const state = stateAfter(step, standing);
  if (state === undefined) return undefined;
  return { ...standing, state, writtenIn: WRITTEN_IN.includes(state) ? state : standing.writtenIn };
}

/** The steps that somebody may take a report now. @param may whether they may do an action to it */
export function allowedSteps(standing: Standing, may: (action: Action) => boolean): ReportStep[] {
  return REPORT_STEPS.filter((step) => stateAfter(step, standing) !== undefined && may(WORKFLOW[step].may));
}

/** Who acts next. `committee`: a meeting is waited for. */
export const ACTORS = ['authors', 'committee', 'approvers', 'office', 'nobody'] as const;
export type NextActor = (typeof ACTORS)[number];

export const NEXT_ACTOR: Readonly<Record<ReportState, NextActor>> = {
  draft: 'authors',
  referred_back: 'authors',
  returned: 'authors',
  ready: 'committee',
  tabled: 'committee',
  decided: 'approvers',
  submitted: 'office',
  in_review: 'office',
  accepted: 'office',
  published: 'nobody',
};
