import type { Position, Ring } from './geometry';

interface Segment {
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

/**
 * Where a ring crosses itself, roughly; undefined when it does not. Segments are swept from west to east and each is
 * compared only with those that begin before it ends. A ring that touches itself in a point is let through:
 * boundaries that were drawn along the same water often do.
 */
export function findSelfCrossing(ring: Ring): Position | undefined {
  const segments = segmentsOf(ring).sort((a, b) => a.west - b.west);
  for (const [index, one] of segments.entries()) {
    for (let next = index + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (other === undefined || other.west > one.east) break;
      if (cross(one, other)) return other.from;
    }
  }
  return undefined;
}

const segmentsOf = (ring: Ring): Segment[] =>
  ring.slice(1).flatMap((to, index) => {
    const from = ring[index];
    if (from === undefined) return [];
    return [{ from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }];
  });

/** Whether the ends of each lie strictly on either side of the other. */
const cross = (one: Segment, other: Segment): boolean =>
  side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;

/** Above 0 when a position lies to the left of a segment, below 0 to the right. */
const side = ({ from, to }: Segment, [x, y]: Position): number =>
  Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
