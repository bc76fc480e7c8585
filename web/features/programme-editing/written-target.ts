import type { NewTarget } from '../../../server/features/targets/target-decisions.contract';
import { keyOf } from '../../ui/key-of';
import {
  EMPTY_DECISION,
  missingDecisionFields,
  sentDecision,
  type WrittenDecision,
} from './written-decision';

/** Where a target can be decided to hold here. */
export const TARGET_SCOPES = ['city', 'districts', 'named'] as const;
export type TargetScope = (typeof TARGET_SCOPES)[number];

/** A target while it is written. */
export interface WrittenTarget extends WrittenDecision {
  readonly indicator: string;
  readonly scope: TargetScope;
  readonly areas: string[];
  readonly baselineRound: string;
}

export const EMPTY_TARGET: WrittenTarget = {
  ...EMPTY_DECISION,
  indicator: '',
  scope: 'city',
  areas: [],
  baselineRound: '',
};

/** What must be put right before it can be sent. */
export const missingTargetFields = (target: WrittenTarget) => [
  ...(target.scope === 'named' && target.areas.length === 0 ? (['areas'] as const) : []),
  ...(target.kind === 'relative' && target.baselineRound === '' ? (['baseline'] as const) : []),
  ...missingDecisionFields(target),
];

/** As the server takes it. @param taken keys of other targets */
export function targetOf(target: WrittenTarget, taken: readonly string[]): NewTarget {
  const { indicator, scope, areas, baselineRound, ...decision } = target;
  return {
    key: keyOf(decision.label.sv, taken, 'mal'),
    indicator,
    scope,
    scopeCount: null,
    areas: scope === 'named' ? areas : [],
    baselineRound: decision.kind === 'relative' ? baselineRound : null,
    ...sentDecision(decision),
  };
}
