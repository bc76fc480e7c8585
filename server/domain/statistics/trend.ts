import { assessable } from './change';
import type { Estimate, Method } from './estimate';
import { wilsonInterval } from './interval';
import { criticalValue } from './normal-quantile';
import type { TrendVerdict } from './verdict';

/** A round's estimate on its day. */
export interface DatedEstimate {
  readonly round: string;
  /** ISO date. */
  readonly date: string;
  readonly estimate: Estimate;
}

/** Slope in share per year; null without a verdict on it. */
export interface Trend {
  readonly verdict: TrendVerdict;
  readonly slopePerYear: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly rounds: readonly string[];
}

interface WeightedPoint {
  readonly years: number;
  readonly share: number;
  readonly weight: number;
  readonly rounding: number;
}

const MINIMUM_ROUNDS = 4;
const DAYS_A_YEAR = 365.2425;
const MILLISECONDS_A_YEAR = DAYS_A_YEAR * 86_400_000;

/**
 * The inverse-variance weighted slope on real dates. A verdict needs at least four rounds, a slope whose interval
 * (widened by the rounding of each figure) excludes 0, and the same sign when each round is left out in turn.
 * `points` lie on one side of every break; those that cannot be judged, and the kind of data (real or example)
 * that the latest point is not of, are left out and not named in `rounds`.
 */
export function judgeTrend(points: readonly DatedEstimate[], method: Method): Trend {
  const latest = points.at(-1);
  const used = points.filter(
    ({ estimate }) => (estimate.provenance === 'example') === (latest?.estimate.provenance === 'example'),
  );
  const weighted = used.flatMap((point) => {
    const one = weigh(point, method);
    return one === undefined ? [] : [{ round: point.round, ...one }];
  });
  const rounds = weighted.map(({ round }) => round);
  if (weighted.length < MINIMUM_ROUNDS) {
    return { verdict: 'too_few_rounds', slopePerYear: null, lower: null, upper: null, rounds };
  }
  const { slope, halfWidth } = fitSlope(weighted, method);
  const bounds = { slopePerYear: slope, lower: slope - halfWidth, upper: slope + halfWidth, rounds };
  const keepsSign = weighted.every((_, left) => {
    const others = weighted.filter((__, index) => index !== left);
    return Math.sign(fitSlope(others, method).slope) === Math.sign(slope);
  });
  if (keepsSign && bounds.lower > 0) return { verdict: 'increasing', ...bounds };
  if (keepsSign && bounds.upper < 0) return { verdict: 'decreasing', ...bounds };
  return { verdict: 'no_certain_trend', ...bounds };
}

function weigh({ date, estimate }: DatedEstimate, { confidenceLevel }: Method): WeightedPoint | undefined {
  const one = assessable(estimate);
  if (typeof one === 'string') return undefined;
  // The variance behind Wilson's interval stays above 0 even where the share is 0 or 1.
  const { lower, upper } = wilsonInterval(one.share, one.effectiveRespondents, confidenceLevel);
  const deviation = (upper - lower) / (2 * criticalValue(confidenceLevel));
  return {
    years: Date.parse(date) / MILLISECONDS_A_YEAR,
    share: one.share,
    weight: 1 / deviation ** 2,
    rounding: one.rounding,
  };
}

function fitSlope(points: readonly WeightedPoint[], { confidenceLevel }: Method) {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const mean = points.reduce((sum, { weight, years }) => sum + weight * years, 0) / total;
  const spread = points.reduce((sum, { weight, years }) => sum + weight * (years - mean) ** 2, 0);
  const pull = ({ weight, years }: WeightedPoint) => (weight * (years - mean)) / spread;
  const slope = points.reduce((sum, point) => sum + pull(point) * point.share, 0);
  const rounding = points.reduce((sum, point) => sum + Math.abs(pull(point)) * point.rounding, 0);
  return { slope, halfWidth: criticalValue(confidenceLevel) / Math.sqrt(spread) + rounding };
}
