import {
  assessable,
  independentDifference,
  type Judgement,
  mixesProvenance,
  notAssessable,
  verdictOf,
} from './change';
import type { Estimate, Method } from './estimate';

/**
 * How a part differs from the whole it belongs to (`part − whole`), corrected for the overlap: the part's
 * respondents are among the whole's, so the two are not independent. With s the part's share of the whole's
 * weights, part − whole = (1 − s)(part − rest), and part and rest are independent.
 *
 * Weights are taken from the weighted bases; where a published figure has none, respondents stand in for them
 * (the order of `docs/decisions/0005-comparing-with-the-city.md`).
 */
export function judgeDifferenceToWhole(part: Estimate, whole: Estimate, method: Method): Judgement {
  if (mixesProvenance(part, whole)) return notAssessable('mixed_provenance');
  const of = assessable(part);
  if (typeof of === 'string') return notAssessable(of);
  const all = assessable(whole);
  if (typeof all === 'string') return notAssessable(all);

  const weights = { part: weightOf(part, whole), whole: weightOf(whole, part) };
  const s = weights.part / weights.whole;
  if (!(s > 0 && s < 1)) return notAssessable('no_value');

  const restShare = Math.min(1, Math.max(0, (all.share - s * of.share) / (1 - s)));
  // Σw² of the rest is what is left of the whole's, and Σw² = (Σw)² / effective respondents.
  const squaredRest = 1 / all.effectiveRespondents - s ** 2 / of.effectiveRespondents;
  if (!(squaredRest > 0)) return notAssessable('respondents_unknown');
  const rest = { share: restShare, effectiveRespondents: (1 - s) ** 2 / squaredRest, rounding: 0 };

  const unrounded = independentDifference({ ...of, rounding: 0 }, rest, method);
  const rounding = of.rounding + all.rounding;
  const difference = {
    difference: of.share - all.share,
    lower: (1 - s) * unrounded.lower - rounding,
    upper: (1 - s) * unrounded.upper + rounding,
  };
  return { verdict: verdictOf(difference), reason: null, ...difference };
}

/** Weighted bases count only when both ends have one; a weight and a head count are not the same unit. */
function weightOf(one: Estimate, other: Estimate): number {
  const weighted = one.weightedBase !== null && other.weightedBase !== null;
  return (weighted ? one.weightedBase : one.respondents) ?? Number.NaN;
}
