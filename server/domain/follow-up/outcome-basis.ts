import type { TargetStatus } from '../targets/target';
import type { Tone } from './tone';

export const OUTCOME_BASES = ['targets', 'due_targets', 'changes'] as const;
/**
 * What the certain part of an outcome rests on, and so what may be said of it: targets that are on their way or not,
 * targets whose year has come (reached or missed), or changes alone (better or worse).
 */
export type OutcomeBasis = (typeof OUTCOME_BASES)[number];

/** An indicator in an area, as far as it tells what an outcome rests on. */
export interface Resting {
  readonly tone: Tone;
  readonly target: { readonly status: TargetStatus } | null;
}

/** Where nothing is certain nothing rests on anything; then `targets`, which claims least. */
export function basisOf(measured: readonly Resting[]): OutcomeBasis {
  const certain = measured.filter(isCertain);
  if (certain.length === 0) return 'targets';
  if (certain.every(({ target }) => target === null)) return 'changes';
  return certain.every(({ target }) => target !== null && DUE.includes(target.status))
    ? 'due_targets'
    : 'targets';
}

const DUE: readonly TargetStatus[] = ['reached', 'missed'];

/** Whether an indicator says well or badly, rather than nothing. */
export const isCertain = ({ tone }: Pick<Resting, 'tone'>): boolean => tone === 'well' || tone === 'badly';
