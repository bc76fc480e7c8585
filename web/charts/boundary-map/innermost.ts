import type { Pixel } from './project-areas';

type Polygon = readonly (readonly Pixel[])[];

/** The place in a polygon around which the largest box fits. */
export interface Innermost {
  readonly x: number;
  readonly y: number;
  /** Half the height of that box, in pixels; 0 when no place was found. */
  readonly room: number;
}

/** Steps across the polygon at first, and how often the search is repeated around the best. */
const STEPS = 12;
const REFINEMENTS = 3;

interface Box {
  /** Height by width. */
  readonly shape: number;
  /** Half the height beyond which more room is of no use. */
  readonly enough: number;
}

const LARGEST_SQUARE: Box = { shape: 1, enough: Number.POSITIVE_INFINITY };

/**
 * Where a label stands best: a search on a grid that becomes finer around the place with most room. Where there is
 * enough, the place nearest to the middle of the area.
 */
export function innermost(polygon: Polygon, { shape, enough }: Box = LARGEST_SQUARE): Innermost {
  const outer = polygon[0] ?? [];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  let [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [middleX, middleY] = [(west + east) / 2, (north + south) / 2];
  const away = (x: number, y: number) => Math.hypot(x - middleX, y - middleY);
  let best: Innermost = { x: middleX, y: middleY, room: 0 };
  for (let pass = 0; pass <= REFINEMENTS; pass += 1) {
    const [stepX, stepY] = [(east - west) / STEPS, (south - north) / STEPS];
    for (let place = 0; place < STEPS * STEPS; place += 1) {
      const x = west + ((place % STEPS) + 0.5) * stepX;
      const y = north + (Math.floor(place / STEPS) + 0.5) * stepY;
      const satisfied = best.room >= enough;
      if (satisfied && away(x, y) >= away(best.x, best.y)) continue;
      const atLeast = satisfied ? enough : best.room;
      const room = roomAt(polygon, [x, y], { shape, atLeast });
      if (room > atLeast) best = { x, y, room };
    }
    [west, east, north, south] = [best.x - stepX, best.x + stepX, best.y - stepY, best.y + stepY];
  }
  return best;
}

interface Wanted {
  readonly shape: number;
  readonly atLeast: number;
}

/** Half the height of the largest box around a place; 0 outside, or when it is no higher than wanted. */
function roomAt(polygon: Polygon, [x, y]: Pixel, { shape, atLeast }: Wanted): number {
  let inside = false;
  let room = Number.POSITIVE_INFINITY;
  for (const ring of polygon) {
    for (const [index, [toX, toY]] of ring.entries()) {
      const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
      if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
      const edge = [(fromX - x) * shape, fromY - y, (toX - x) * shape, toY - y] as const;
      room = Math.min(room, squareUpTo(...edge));
      if (room <= atLeast) return 0;
    }
  }
  return inside ? room : 0;
}

/**
 * Half the side of the largest square around (0, 0) that an edge does not enter: the least of max(|x|, |y|) along
 * it. That is convex and bends only where x or y is 0 or the two are as far away.
 */
function squareUpTo(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const at = (along: number) => {
    const t = along > 0 && along < 1 ? along : 0;
    return Math.max(Math.abs(ax + t * dx), Math.abs(ay + t * dy));
  };
  return Math.min(
    at(0),
    Math.max(Math.abs(bx), Math.abs(by)),
    at(-ax / dx),
    at(-ay / dy),
    at((ay - ax) / (dx - dy)),
    at(-(ax + ay) / (dx + dy)),
  );
}
