import type { SeriesPoint } from '../../../server/features/series/series.contract';
import { niceTicks } from '../ticks';

/** What one row of a dot plot needs to be placed. */
export interface DotSource {
  readonly id: string;
  readonly label: string;
  readonly point: SeriesPoint;
  /** A level to be reached, in the unit of the values. */
  readonly target: number | null;
}

export interface PlacedRow<T> {
  readonly row: T;
  readonly top: number;
  readonly height: number;
  /** Where the name's line of writing stands. */
  readonly nameBase: number;
  /** The height of the dot's middle. */
  readonly middle: number;
}

export interface DotLayout<T> {
  readonly width: number;
  readonly height: number;
  /** Names stand beside the dots; otherwise above them. */
  readonly beside: boolean;
  /** Verdicts have room for their words and not only for their shape. */
  readonly worded: boolean;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly PlacedRow<T>[];
  /** Where the numbers of the axis are written: above the first row, below the last and between many. */
  readonly axes: readonly number[];
  readonly ticks: readonly number[];
  x(value: number): number;
}

/** From this width on a name has room beside its dot. */
const BESIDE = 620;
/** From this width on a verdict has room for its words. */
const WORDED = 860;
/** More rows than this are drawn closer, and the axis comes back among them. */
const MANY = 24;
const AXIS_EVERY = 20;
const AXIS_HEIGHT = 24;
/** Above the first axis: what the reference line is. */
const HEADER = 22;
const SIGN_WIDTH = 7.3;
const NAME_GAP = 12;
const VALUE_WIDTH = 84;
const SHAPE_WIDTH = 20;
const VERDICT_WIDTH = 190;

export interface DotPaper {
  readonly width: number;
  /** A value that every row is seen against, drawn through them all. */
  readonly reference: SeriesPoint | undefined;
  /** Whether the rows have verdicts, which need room to the right. */
  readonly verdicts: boolean;
}

/** Places the rows of a dot plot from top to bottom in the order given. */
export function layoutDots<T extends DotSource>(
  rows: readonly T[],
  { width, reference, verdicts }: DotPaper,
): DotLayout<T> {
  const beside = width >= BESIDE;
  const worded = width >= WORDED;
  const many = rows.length > MANY;
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  const left = beside ? Math.round(longest * SIGN_WIDTH) + NAME_GAP : 6;
  const right = width - VALUE_WIDTH - verdictWidth(verdicts, worded);
  const height = rowHeight(beside, many);
  const ticks = niceTicks(highest(rows, reference));
  const top = ticks.at(-1) ?? 1;
  const strips = (before: number) => 1 + (many ? Math.floor(before / AXIS_EVERY) : 0);
  const rowTop = (index: number) => HEADER + strips(index) * AXIS_HEIGHT + index * height;
  const end = rows.length === 0 ? HEADER + AXIS_HEIGHT : rowTop(rows.length - 1) + height;
  return {
    width,
    height: end + AXIS_HEIGHT,
    beside,
    worded,
    left,
    right,
    rows: rows.map((row, index) => placeRow(row, rowTop(index), height, beside)),
    axes: [
      ...rows.flatMap((_, index) =>
        index === 0 || (many && index % AXIS_EVERY === 0) ? [rowTop(index) - 8] : [],
      ),
      end + 16,
    ],
    ticks,
    x: (value) => left + (value / top) * (right - left),
  };
}

const verdictWidth = (verdicts: boolean, worded: boolean): number => {
  if (!verdicts) return 0;
  return worded ? VERDICT_WIDTH : SHAPE_WIDTH;
};

const rowHeight = (beside: boolean, many: boolean): number => {
  if (!beside) return 42;
  return many ? 22 : 30;
};

function placeRow<T>(row: T, top: number, height: number, beside: boolean): PlacedRow<T> {
  const middle = beside ? top + height / 2 : top + 29;
  return { row, top, height, middle, nameBase: beside ? middle + 5 : top + 15 };
}

/** The highest value that must fit on the axis, whiskers and targets included. */
function highest(rows: readonly DotSource[], reference: SeriesPoint | undefined): number {
  const points = [...rows.map(({ point }) => point), ...(reference ? [reference] : [])];
  const values = points.flatMap(({ value, upper }) => [value ?? 0, upper ?? 0]);
  return Math.max(0, ...values, ...rows.map(({ target }) => target ?? 0));
}
