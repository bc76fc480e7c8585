import type { RecalculationRefusal } from '../areas/recalculation';
import type { Estimate, Method, Precision } from './estimate';
import { PRECISIONS } from './estimate';
import { widenShareInterval, wilsonInterval } from './interval';
import { criticalValue } from './normal-quantile';
import { roundingHalfWidth } from './rounding';

export interface WeightedPart {
  readonly estimate: Estimate;
  /** The part's share of the whole, 0–1; the weights of all parts add up to 1. */
  readonly weight: number;
}

/**
 * The share of an area that is the union of others: Σ wᵢ pᵢ with variance Σ wᵢ² varᵢ, its interval by Wilson on the
 * effective respondents that give that variance, widened by Σ wᵢ·rounding. An interval needs that of every part.
 * With one part of weight 1 it is that part.
 * @param parts at least one; all present, see `refusePool`
 * Source: stratified estimation with known strata sizes, Cochran 1977, Sampling Techniques, § 5.3–5.4.
 */
export function poolShares(parts: readonly WeightedPart[], method: Method): Estimate {
  const value = clampShare(sum(parts, ({ estimate, weight }) => weight * (estimate.value ?? Number.NaN)));
  const precision = coarsest(parts.map(({ estimate }) => estimate.precision));
  const respondents = total(parts, ({ respondents: answers }) => answers);
  const base = {
    kind: 'share',
    status: statusOf(parts, respondents, method),
    value,
    respondents,
    weightedBase: total(parts, ({ weightedBase }) => weightedBase),
    provenance: parts[0]?.estimate.provenance ?? 'imported',
    precision,
  } as const;
  const effectiveRespondents = effectiveOf(parts, method);
  const rounding = roundingOf(parts);
  if (effectiveRespondents === null || rounding === null) {
    return { ...base, lower: null, upper: null, effectiveRespondents: null };
  }
  const interval = wilsonInterval(value, effectiveRespondents, method.confidenceLevel);
  return { ...base, ...widenShareInterval(interval, rounding), effectiveRespondents };
}

/** Why parts cannot be pooled: never the mean of what is left. Undefined when they can. */
export function refusePool(parts: readonly (Estimate | undefined)[]): RecalculationRefusal | undefined {
  if (parts.some((part) => part?.status === 'suppressed')) return 'part_suppressed';
  const present = parts.filter((part) => part !== undefined && part.value !== null);
  if (present.length < parts.length) return 'part_missing';
  if (present.some((part) => part?.kind !== 'share')) return 'no_method_for_kind';
  const example = new Set(present.map((part) => part?.provenance === 'example'));
  return example.size > 1 ? 'mixed_provenance' : undefined;
}

/**
 * Respondents of a simple random sample whose variance is that of the pooled share; null when a part's is unknown.
 * The variance of a part is taken at the centre of its Wilson interval: a part where nobody answered so is not
 * certain to have none, and must not lend the whole a certainty it has not.
 */
function effectiveOf(parts: readonly WeightedPart[], { confidenceLevel }: Method): number | null {
  const z2 = criticalValue(confidenceLevel) ** 2;
  const known = parts.flatMap(({ estimate: { value, effectiveRespondents: n }, weight }) =>
    n === null || value === null ? [] : [{ centre: (value + z2 / (2 * n)) / (1 + z2 / n), n, weight }],
  );
  if (known.length < parts.length) return null;
  const spread = (share: number) => share * (1 - share);
  const centre = sum(known, (part) => part.weight * part.centre);
  return spread(centre) / sum(known, (part) => (part.weight ** 2 * spread(part.centre)) / part.n);
}

function roundingOf(parts: readonly WeightedPart[]): number | null {
  const widths = parts.map(({ estimate }) => roundingHalfWidth(estimate.precision));
  return widths.reduce<number | null>(
    (whole, width, index) =>
      whole === null || width === null ? null : whole + (parts[index]?.weight ?? 0) * width,
    0,
  );
}

function statusOf(
  parts: readonly WeightedPart[],
  respondents: number | null,
  { unreliableBelow }: Method,
): Estimate['status'] {
  const few = respondents !== null && respondents < unreliableBelow;
  // A part so small that its own figure is flagged makes the whole unsure only when the whole is small, too.
  if (few || parts.every(({ estimate }) => estimate.status === 'unreliable')) return 'unreliable';
  const passing = (['provisional', 'revised'] as const).find((status) =>
    parts.some(({ estimate }) => estimate.status === status),
  );
  return passing ?? 'ok';
}

const coarsest = (precisions: readonly Precision[]): Precision =>
  PRECISIONS[Math.max(...precisions.map((precision) => PRECISIONS.indexOf(precision)))] ?? 'exact';

function total(parts: readonly WeightedPart[], of: (estimate: Estimate) => number | null): number | null {
  return parts.reduce<number | null>((whole, { estimate }) => {
    const part = of(estimate);
    return whole === null || part === null ? null : whole + part;
  }, 0);
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((whole, item) => whole + of(item), 0);

const clampShare = (share: number): number => Math.min(1, Math.max(0, share));
