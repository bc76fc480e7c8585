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
  const sums = sumsOf(weighted);
  const slope = slopeOf(sums);
  const halfWidth = halfWidthOf(weighted, sums, method);
  const bounds = { slopePerYear: slope, lower: slope - halfWidth, upper: slope + halfWidth, rounds };
  const keepsSign = weighted.every((point) => signOf(slopeOf(without(sums, point))) === signOf(slope));
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

/** Below this a slope, in shares a year, is what adding and taking away leaves of 0. */
const NO_SLOPE = 1e-12;

const signOf = (slope: number): number => (Math.abs(slope) < NO_SLOPE ? 0 : Math.sign(slope));

/** Weighted sums about the middle of the points, from which a point can be taken out again. */
interface Sums {
  readonly middle: { readonly years: number; readonly share: number };
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
}

function sumsOf(points: readonly WeightedPoint[]): Sums {
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  const mean = (of: (point: WeightedPoint) => number) =>
    points.reduce((sum, point) => sum + point.weight * of(point), 0) / weight;
  // Years since 1970 squared would drown their differences in rounding.
  const middle = { years: mean(({ years }) => years), share: mean(({ share }) => share) };
  const none = { middle, weight: 0, x: 0, y: 0, xx: 0, xy: 0 };
  return points.reduce((sums, point) => add(sums, point, 1), none);
}

const without = (sums: Sums, point: WeightedPoint): Sums => add(sums, point, -1);

function add(sums: Sums, { years, share, weight }: WeightedPoint, sign: 1 | -1): Sums {
  const [x, y, w] = [years - sums.middle.years, share - sums.middle.share, sign * weight];
  return {
    middle: sums.middle,
    weight: sums.weight + w,
    x: sums.x + w * x,
    y: sums.y + w * y,
    xx: sums.xx + w * x * x,
    xy: sums.xy + w * x * y,
  };
}

const spreadOf = ({ weight, x, xx }: Sums): number => xx - (x * x) / weight;

const slopeOf = (sums: Sums): number => (sums.xy - (sums.x * sums.y) / sums.weight) / spreadOf(sums);

function halfWidthOf(points: readonly WeightedPoint[], sums: Sums, { confidenceLevel }: Method): number {
  const spread = spreadOf(sums);
  const rounding = points.reduce(
    (sum, { years, weight, rounding: own }) =>
      sum + (Math.abs(weight * (years - sums.middle.years)) / spread) * own,
    0,
  );
  return criticalValue(confidenceLevel) / Math.sqrt(spread) + rounding;
}
