/** Quantile limits that part values into even classes. */
const CLASSES = 5;

/**
 * The four limits between five classes of equally many values, so that a map keeps its colours from round to round.
 * Null with fewer values than classes. Quantiles by linear interpolation (Hyndman & Fan 1996, type 7).
 */
export function quintileLimits(values: readonly number[]): number[] | null {
  if (values.length < CLASSES) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: CLASSES - 1 }, (_, index) => quantile(sorted, (index + 1) / CLASSES));
}

function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}
