import { type Difference, newcombeDifference, widenDifference } from './difference';
import type { Estimate, Method } from './estimate';
import { wilsonInterval } from './interval';
import { roundingHalfWidth } from './rounding';
import type { NotAssessableReason, Verdict } from './verdict';

export type AssessedVerdict = Exclude<Verdict, 'not_assessable'>;

/** A judged difference: with its interval, or the reason why there is none. */
export type Judgement =
  | ({ readonly verdict: AssessedVerdict; readonly reason: null } & Difference)
  | { readonly verdict: 'not_assessable'; readonly reason: NotAssessableReason };

/** A share that a judgement can rest on. */
export interface AssessableShare {
  readonly share: number;
  readonly effectiveRespondents: number;
  /** Half-width of the rounding of the printed figure, as a share. */
  readonly rounding: number;
}

export const notAssessable = (reason: NotAssessableReason): Judgement => ({
  verdict: 'not_assessable',
  reason,
});

/** The verdict of a difference: certain only when its interval excludes 0. */
export function verdictOf({ lower, upper }: Pick<Difference, 'lower' | 'upper'>): AssessedVerdict {
  if (lower > 0) return 'increased';
  if (upper < 0) return 'decreased';
  return 'no_certain_change';
}

/** The share of an estimate as a judgement needs it, or why it cannot serve. */
export function assessable(estimate: Estimate): AssessableShare | NotAssessableReason {
  if (estimate.status === 'suppressed') return 'suppressed';
  if (estimate.value === null) return 'no_value';
  if (estimate.kind !== 'share') return 'no_interval_for_kind';
  const rounding = roundingHalfWidth(estimate.precision);
  if (rounding === null) return 'approximate_value';
  if (estimate.effectiveRespondents === null) return 'respondents_unknown';
  return { share: estimate.value, effectiveRespondents: estimate.effectiveRespondents, rounding };
}

/** Made-up values are never judged against real ones. */
export const mixesProvenance = (one: Estimate, other: Estimate): boolean =>
  (one.provenance === 'example') !== (other.provenance === 'example');

/**
 * Whether the share has changed from `earlier` to `later`: Newcombe's interval of `later − earlier`, widened by
 * the rounding of both. Breaks between the two are the caller's to know.
 */
export function judgeChange(earlier: Estimate, later: Estimate, method: Method): Judgement {
  if (mixesProvenance(earlier, later)) return notAssessable('mixed_provenance');
  const from = assessable(earlier);
  if (typeof from === 'string') return notAssessable(from);
  const to = assessable(later);
  if (typeof to === 'string') return notAssessable(to);
  const difference = independentDifference(to, from, method);
  return { verdict: verdictOf(difference), reason: null, ...difference };
}

/** `first − second` of two independent shares, with everything that makes it uncertain. */
export function independentDifference(
  first: AssessableShare,
  second: AssessableShare,
  { confidenceLevel }: Method,
): Difference {
  const bounded = ({ share, effectiveRespondents }: AssessableShare) => ({
    share,
    ...wilsonInterval(share, effectiveRespondents, confidenceLevel),
  });
  return widenDifference(
    newcombeDifference(bounded(first), bounded(second)),
    first.rounding + second.rounding,
  );
}
