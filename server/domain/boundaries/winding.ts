import type { Polygon, Ring } from './geometry';

/**
 * Area of a ring in square degrees, above 0 when it runs counterclockwise (the shoelace formula). Reckoned from the
 * first position, so that a small ring far from 0° keeps its digits.
 */
export function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  });
  return twice / 2;
}

/** The outer ring counterclockwise and holes clockwise, as RFC 7946 (section 3.1.6) asks. */
export const windPolygon = (polygon: Polygon): Polygon =>
  polygon.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
