import type { Point } from '../../features/reports/reports.queries';

interface TwoPoints {
  readonly from: Point;
  readonly to: Point;
}

/**
 * Two times of a report to compare, never the same one: the newest against the one before it, unless others are chosen.
 * Undefined while there are not two.
 * @param points what can be compared, newest first
 */
export function twoPoints(
  points: readonly Point[],
  chosen: { readonly from: Point | undefined; readonly to: Point | undefined },
): TwoPoints | undefined {
  const to = points.find((point) => point === chosen.to) ?? points[0];
  if (to === undefined) return undefined;
  const others = points.filter((point) => point !== to);
  const before = points[points.indexOf(to) + 1] ?? others[0];
  const from = others.find((point) => point === chosen.from) ?? before;
  return from === undefined ? undefined : { from, to };
}
