import type { SeriesPoint } from '../../server/features/series/series.contract';

/** A point with a value, placed in time. */
export interface PlottedPoint {
  /** Milliseconds, for a true time axis. */
  readonly time: number;
  readonly round: string;
  readonly value: number;
  readonly interval: readonly [lower: number, upper: number] | null;
  readonly example: boolean;
  /** Worked out from the figures of other areas. */
  readonly recalculated: boolean;
}

/** A stretch of line drawn in one way. */
export interface Segment {
  /** Whether its points are example data. */
  readonly example: boolean;
  readonly points: readonly PlottedPoint[];
}

/** The moment of a date, in milliseconds. */
export const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The point as it can be drawn; undefined where there is no value. */
export function plot({
  date,
  round,
  value,
  lower,
  upper,
  provenance,
  recalculation,
}: SeriesPoint): PlottedPoint | undefined {
  if (value === null) return undefined;
  return {
    time: timeOf(date),
    round,
    value,
    interval: lower === null || upper === null ? null : [lower, upper],
    example: provenance === 'example',
    recalculated: recalculation !== null,
  };
}

interface Step {
  readonly from: PlottedPoint;
  readonly to: PlottedPoint;
}

/**
 * Neighbouring rounds that a line may join: both have a value, no series break lies between, and both are real or both
 * made up. A line from one to the other would show a change that nobody has measured.
 */
function joinedSteps(points: readonly SeriesPoint[], breaks: readonly string[]): Step[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    const from = before && plot(before);
    const to = plot(point);
    const joined = from && to && from.example === to.example && !breaks.includes(point.round);
    return joined ? [{ from, to }] : [];
  });
}

/** The stretches of a line: cut at gaps and breaks, and where example data begin or end. */
export function segmentsOf(points: readonly SeriesPoint[], breaks: readonly string[]): Segment[] {
  return gather(joinedSteps(points, breaks));
}

/** The stretches of the interval's band: where both ends of a step have an interval. */
export function bandsOf(points: readonly SeriesPoint[], breaks: readonly string[]): Segment[] {
  return gather(joinedSteps(points, breaks).filter(({ from, to }) => from.interval && to.interval));
}

/** The points whose interval no band shows: they get whiskers, so that certainty never hides in a gap. */
export function whiskersOf(points: readonly SeriesPoint[], breaks: readonly string[]): PlottedPoint[] {
  const banded = new Set(bandsOf(points, breaks).flatMap((band) => band.points.map(({ round }) => round)));
  return points
    .flatMap((point) => plot(point) ?? [])
    .filter(({ interval, round }) => interval !== null && !banded.has(round));
}

/** Steps that follow on one another in the same way become one stretch. */
function gather(steps: readonly Step[]): Segment[] {
  const segments: { example: boolean; points: PlottedPoint[] }[] = [];
  for (const { from, to } of steps) {
    const { example } = from;
    const last = segments.at(-1);
    if (last?.example === example && last.points.at(-1)?.round === from.round) last.points.push(to);
    else segments.push({ example, points: [from, to] });
  }
  return segments;
}
