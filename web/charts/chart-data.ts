import { type ChartLine, type LineStyle, stylesOf } from './chart-line';
import { bandsOf, type PlottedPoint, plot, type Segment, segmentsOf, timeOf, whiskersOf } from './points';
import { niceTicks } from './ticks';

/** One round on the time axis. */
export interface ChartRound {
  readonly time: number;
  readonly round: string;
}

/** A stretch of a line or a band, with the style of its line. */
export interface Stretch {
  readonly key: string;
  readonly style: LineStyle;
  readonly segment: Segment;
}

/** A line's points that are drawn one by one. */
export interface Dots {
  readonly id: string;
  readonly style: LineStyle;
  readonly points: readonly PlottedPoint[];
}

/** Where a line or a path ends. */
export interface LineEnd extends Pick<PlottedPoint, 'time' | 'value'> {
  /** The round of the last figure; null at the end of a path. */
  readonly round: string | null;
}

export interface ChartData {
  readonly rounds: readonly ChartRound[];
  readonly lines: readonly Stretch[];
  readonly bands: readonly Stretch[];
  readonly whiskers: readonly Dots[];
  readonly markers: readonly Dots[];
  /** The last point of every line that has a name at its end, and the end of every way to a target. */
  readonly ends: readonly {
    readonly label: string;
    readonly style: LineStyle;
    readonly point: LineEnd;
    /** The end of the way to a target, not of data. */
    readonly path: boolean;
  }[];
  /** Where breaks are drawn: halfway between the round before and the first after. */
  readonly breaks: readonly { readonly round: string; readonly time: number }[];
  /** The ways to targets, each in the colour of its line. */
  readonly paths: readonly DrawnPath[];
  /** First and last moment of the time axis: the rounds, and the end of every path. */
  readonly span: readonly [from: number, to: number];
  readonly yTicks: readonly number[];
  /** Whether any value of a named line is example data. */
  readonly hasExample: boolean;
}

export interface DrawnPath {
  readonly id: string;
  readonly label: string;
  readonly style: LineStyle;
  readonly corners: readonly { readonly time: number; readonly value: number }[];
}

/** Everything a trend chart draws. Grey lines lie lowest and have neither band, marker nor name. */
export function chartData(lines: readonly ChartLine[]): ChartData {
  const styles = stylesOf(lines);
  const ordered = [...lines].sort((a, b) => depth(a) - depth(b));
  const styleOf = ({ id }: ChartLine): LineStyle[] => [styles.get(id) ?? []].flat();
  const stretches = (of: typeof segmentsOf) => (line: ChartLine) =>
    styleOf(line).flatMap((style) =>
      of(line.points, line.breaks).map((segment, index) => ({ key: `${line.id}-${index}`, style, segment })),
    );
  const dots = (of: (line: ChartLine) => readonly PlottedPoint[]) => (line: ChartLine) =>
    styleOf(line).map((style) => ({ id: line.id, style, points: of(line) }));
  const named = ordered.filter(({ tone }) => tone !== 'context');
  const plotted = lines.flatMap(plottedPoints);
  const paths = named.flatMap((line) => styleOf(line).flatMap((style) => drawnPaths(line, style)));
  const levels = paths.flatMap(({ corners }) => corners.map(({ value }) => value));
  const highest = [...levels, ...plotted.flatMap(({ value, interval }) => [value, interval?.[1] ?? value])];
  const rounds = roundsOf(lines);
  return {
    rounds,
    paths,
    span: spanOf(rounds, paths),
    lines: ordered.flatMap(stretches(segmentsOf)),
    bands: named.flatMap(stretches(bandsOf)),
    whiskers: named.flatMap(dots((line) => whiskersOf(line.points, line.breaks))),
    markers: named.flatMap(dots(plottedPoints)),
    ends: named.flatMap((line) => {
      const point = plottedPoints(line).at(-1);
      return styleOf(line).flatMap((style) => [
        ...(point ? [{ label: line.label, style, point, path: false }] : []),
        ...drawnPaths(line, style).flatMap(pathEnd),
      ]);
    }),
    breaks: breaksOf(lines),
    yTicks: niceTicks(Math.max(0, ...highest)),
    hasExample: named.flatMap(plottedPoints).some(({ example }) => example),
  };
}

const DEPTH = { context: 0, city: 1, chosen: 2 } as const;
const depth = ({ tone }: ChartLine): number => DEPTH[tone];

const plottedPoints = ({ points }: ChartLine): PlottedPoint[] => points.flatMap((point) => plot(point) ?? []);

const drawnPaths = ({ id, paths = [] }: ChartLine, style: LineStyle): DrawnPath[] =>
  paths.map((path) => ({
    id: `${id}-${path.id}`,
    label: path.label,
    style,
    corners: path.corners.map(({ date, level }) => ({ time: timeOf(date), value: level })),
  }));

const pathEnd = ({ label, style, corners }: DrawnPath): ChartData['ends'] => {
  const last = corners.at(-1);
  return last === undefined ? [] : [{ label, style, point: { ...last, round: null }, path: true }];
};

function spanOf(rounds: readonly ChartRound[], paths: readonly DrawnPath[]): ChartData['span'] {
  const times = [...rounds, ...paths.flatMap(({ corners }) => corners)].map(({ time }) => time);
  return times.length === 0 ? [0, 1] : [Math.min(...times), Math.max(...times)];
}

const roundsOf = (lines: readonly ChartLine[]): ChartRound[] =>
  (lines[0]?.points ?? []).map(({ date, round }) => ({ time: timeOf(date), round }));

function breaksOf(lines: readonly ChartLine[]): ChartData['breaks'] {
  const rounds = roundsOf(lines);
  const broken = new Set(lines.flatMap((line) => line.breaks));
  return rounds.slice(1).flatMap(({ round, time }, index) => {
    const before = rounds[index];
    return before && broken.has(round) ? [{ round, time: (before.time + time) / 2 }] : [];
  });
}
