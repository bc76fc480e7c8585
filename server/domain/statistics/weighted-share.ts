import type { Estimate, Method, Provenance } from './estimate';
import { wilsonInterval } from './interval';

/** What survey answers add up to in one cell, over those who answered the question. */
export interface WeightedTally {
  /** Σ w over the answers that count. */
  readonly countedWeight: number;
  /** Σ w. */
  readonly weight: number;
  /** Σ w². */
  readonly squaredWeight: number;
  /** Persons. */
  readonly respondents: number;
}

/**
 * Respondents of a simple random sample that would know as much: (Σw)² / Σw², never above the number of persons.
 * Source: Kish 1965, Survey Sampling, § 11.7; Kish 1992, Journal of Official Statistics 8:183–200.
 */
export function effectiveRespondents({ weight, squaredWeight, respondents }: WeightedTally): number {
  return Math.min(respondents, (weight * weight) / squaredWeight);
}

/**
 * The weighted share Σ w·[counted] / Σ w with its interval, or a suppressed cell without any number when fewer
 * than the method's limit answered.
 */
export function estimateShare(tally: WeightedTally, method: Method, provenance: Provenance): Estimate {
  if (tally.respondents === 0 || tally.respondents < method.suppressBelow) {
    return suppressedShare(provenance);
  }
  // Sums of many weights may end a hair outside 0–1.
  const value = Math.min(1, Math.max(0, tally.countedWeight / tally.weight));
  const effective = effectiveRespondents(tally);
  const interval = wilsonInterval(value, effective, method.confidenceLevel);
  return {
    kind: 'share',
    status: tally.respondents < method.unreliableBelow ? 'unreliable' : 'ok',
    value,
    lower: interval.lower,
    upper: interval.upper,
    respondents: tally.respondents,
    effectiveRespondents: effective,
    weightedBase: tally.weight,
    provenance,
    precision: 'exact',
  };
}

/** A share that is not shown, for its own few respondents or to protect others: the two look alike. */
export function suppressedShare(provenance: Provenance): Estimate {
  return {
    kind: 'share',
    status: 'suppressed',
    value: null,
    lower: null,
    upper: null,
    respondents: null,
    effectiveRespondents: null,
    weightedBase: null,
    provenance,
    precision: 'exact',
  };
}
