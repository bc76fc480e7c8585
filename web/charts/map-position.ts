/** Where an area has its middle on a map: rightwards and downwards, in any unit. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest area in a direction, from the middle of one to the middle of the other; sideways counts double. */
export function neighbour(
  slug: string,
  direction: Direction,
  points: ReadonlyMap<string, MapPoint>,
): string | undefined {
  const own = points.get(slug);
  if (!own) return undefined;
  const candidates = [...points].flatMap(([other, { x, y }]) => {
    const [right, down] = [x - own.x, y - own.y];
    const ahead = { left: -right, right, up: -down, down }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? down : right);
    return ahead > 0 ? [{ other, distance: ahead + 2 * aside }] : [];
  });
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.other;
}

/** Slugs from north to south, and from west to east where they lie as far north. */
export const inReadingOrder = (points: ReadonlyMap<string, MapPoint>): string[] =>
  [...points].sort(([, a], [, b]) => a.y - b.y || a.x - b.x).map(([slug]) => slug);
