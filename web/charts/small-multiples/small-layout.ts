import type { ChartLine } from '../chart-line';
import { type PlottedPoint, plot, timeOf } from '../points';
import { niceTicks } from '../ticks';

/** What all the drawings share, so that they can be compared. */
export interface SharedScale {
  /** From 0 to over the highest value or interval of any area. */
  readonly top: number;
  /** The rounds in order, in milliseconds. */
  readonly rounds: readonly { readonly round: string; readonly time: number }[];
}

/** One scale for the lines of every area and the city's. */
export function sharedScale(lines: readonly ChartLine[]): SharedScale {
  const points = lines.flatMap((line) => line.points.flatMap((point) => plot(point) ?? []));
  const highest = points.flatMap(({ value, interval }) => [value, interval?.[1] ?? value]);
  return {
    top: niceTicks(Math.max(0, ...highest)).at(-1) ?? 1,
    rounds: (lines[0]?.points ?? []).map(({ round, date }) => ({ round, time: timeOf(date) })),
  };
}

/** The paper that lines are drawn on, in CSS pixels. */
export interface Paper {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  x(time: number): number;
  y(value: number): number;
}

/** Where times and values stand on a paper; a single round stands in the middle. */
export function placeOn({ left, right, top, bottom }: Paper, scale: SharedScale): Place {
  const [first, last] = [scale.rounds[0]?.time ?? 0, scale.rounds.at(-1)?.time ?? 0];
  return {
    x: (time) =>
      last === first ? (left + right) / 2 : left + ((time - first) / (last - first)) * (right - left),
    y: (value) => bottom - (value / scale.top) * (bottom - top),
  };
}

/** A line through points, as SVG path data. */
export const pathOf = (points: readonly PlottedPoint[], { x, y }: Place): string =>
  points.map(({ time, value }, index) => `${index === 0 ? 'M' : 'L'}${x(time)} ${y(value)}`).join('');

/** The outline of the band between lower and upper limits, as SVG path data. */
export function bandPathOf(points: readonly PlottedPoint[], { x, y }: Place): string {
  const limits = points.flatMap(({ time, interval }) => (interval ? [{ time, interval }] : []));
  const corner = (time: number, value: number) => `${x(time)} ${y(value)}`;
  const lower = limits.map(({ time, interval }) => corner(time, interval[0]));
  const upper = limits.toReversed().map(({ time, interval }) => corner(time, interval[1]));
  return limits.length === 0 ? '' : `M${[...lower, ...upper].join('L')}Z`;
}

const NARROWEST = 172;
const MOST_COLUMNS = 5;

/** How many drawings stand side by side: two on a phone, five at most. */
export const columnsIn = (width: number): number =>
  Math.min(MOST_COLUMNS, Math.max(2, Math.floor(width / NARROWEST)));
