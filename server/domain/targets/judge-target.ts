import { assessable, mixesProvenance } from '../statistics/change';
import type { Estimate, Polarity } from '../statistics/estimate';
import type { TargetStatus } from './target';
import { firstDayOf, pathLevel, type TargetPath } from './target-path';
import type { TargetReason } from './target-reason';

export interface TargetJudgement {
  /** The path on the day of the round. */
  readonly level: number;
  readonly status: TargetStatus;
  readonly reason: TargetReason | null;
}

/** A round's figure against the way to a target. */
export interface RoundAgainstTarget {
  readonly date: string;
  readonly estimate: Estimate | undefined;
  /** The figure the baseline was taken from; null for a level without one. */
  readonly baseline: Pick<Estimate, 'provenance'> | null;
  /** Whether a series break lies after the baseline (or the decision) and up to the round. */
  readonly afterBreak: boolean;
}

/**
 * How a round stands against the path: `on_track` when the whole interval is on the good side of it, `off_track`
 * when the whole interval is on the bad side, otherwise `undetermined`; from the target year on `reached`, `missed`
 * or `undetermined`. The baseline counts as fixed by the decision and brings no uncertainty of its own.
 */
export function judgeTarget(
  round: RoundAgainstTarget,
  path: TargetPath,
  polarity: Polarity,
): TargetJudgement {
  const level = pathLevel(path, round.date);
  const obstacle = obstacleTo(round);
  if (obstacle !== undefined) return { level, status: 'not_measurable', reason: obstacle };
  const { lower = null, upper = null } = round.estimate ?? {};
  if (lower === null || upper === null) {
    return { level, status: 'undetermined', reason: unsureReason(round.estimate) };
  }
  const final = round.date >= firstDayOf(path.year);
  const atLeast = polarity === 'higher_is_better';
  if (atLeast ? lower >= level : upper <= level) {
    return { level, status: final ? 'reached' : 'on_track', reason: null };
  }
  if (atLeast ? upper < level : lower > level) {
    return { level, status: final ? 'missed' : 'off_track', reason: null };
  }
  return { level, status: 'undetermined', reason: 'interval_holds_path' };
}

function obstacleTo({ estimate, baseline, afterBreak }: RoundAgainstTarget): TargetReason | undefined {
  if (estimate === undefined) return 'no_value';
  if (estimate.status === 'suppressed') return 'suppressed';
  if (estimate.value === null) return 'no_value';
  if (afterBreak) return 'series_break';
  if (baseline !== null && mixesProvenance({ ...estimate, provenance: baseline.provenance }, estimate)) {
    return 'mixed_provenance';
  }
  return undefined;
}

function unsureReason(estimate: Estimate | undefined): TargetReason {
  const known = estimate === undefined ? 'no_value' : assessable(estimate);
  return typeof known === 'string' ? known : 'respondents_unknown';
}
