import type { PlotFrame } from '../../charts/plot-frame';

interface Lasting {
  /** ISO dates; null: not said. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Where an intervention lies along the time axis, in pixels. */
export interface PlacedTick<T> {
  readonly item: T;
  /** From 1, in the order they began. */
  readonly number: number;
  /** From 0, down. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** It began before the axis does, or goes on after it ends. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The room of a number, and the least between two in a row. */
const MARK = 26;

/** More than so many rows say less than none. */
const MOST_ROWS = 8;

/** The id of the line of the list below that says more. */
export const anchorOf = (number: number): string => `atgard-${number}`;

/** Interventions by the day they began; those whose day nobody has said come last. */
export const inTime = <T extends Lasting>(items: readonly T[]): T[] =>
  items.toSorted((one, other) => (one.from ?? '9999').localeCompare(other.from ?? '9999'));

/**
 * Interventions along the time axis of a trend chart, none over another. What began after the last round lies beside
 * the lines, on the same scale as far as there is room. Without a first day there is nowhere to draw one.
 * @param span first and last moment of the axis, in milliseconds since 1970
 * @param width of the whole chart
 */
export function placeTicks<T extends Lasting>(
  items: readonly T[],
  span: readonly [from: number, to: number],
  width: number,
  frame: PlotFrame,
): PlacedTick<T>[] {
  const placed = placeLines(items, span, width, frame, true);
  const fits = placed.every(({ row }) => row < MOST_ROWS);
  return fits ? placed : placeLines(items, span, width, frame, false);
}

/** @param lasting whether a line shows how long each lasts; without it only its number stands where it began */
function placeLines<T extends Lasting>(
  items: readonly T[],
  span: readonly [from: number, to: number],
  width: number,
  { axis, names, padding }: PlotFrame,
  lasting: boolean,
): PlacedTick<T>[] {
  const [first, last] = [axis + padding, width - names - padding];
  const scale = (last - first) / Math.max(1, span[1] - span[0]);
  const at = (date: string) => first + (Date.parse(date) - span[0]) * scale;
  const [least, most] = [axis, width - MARK / 2];
  const within = (x: number) => Math.min(most, Math.max(least, x));
  const ends: number[] = [];
  return inTime(items).flatMap((item, index) => {
    if (item.from === null) return [];
    const begins = at(item.from);
    const until = item.to === null ? Number.POSITIVE_INFINITY : at(item.to);
    const from = within(begins);
    const to = lasting ? Math.max(from, within(until)) : from;
    const free = ends.findIndex((end) => end + MARK <= from);
    const row = free === -1 ? ends.length : free;
    // A row is free again where the line of the last one in it ends.
    ends[row] = to;
    return [
      {
        item,
        number: index + 1,
        row,
        from,
        to,
        cutBefore: begins < least,
        cutAfter: !lasting || until > most,
      },
    ];
  });
}
