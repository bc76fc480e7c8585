import { groupBy } from '../group-by';
import type { Polygon, Position, Ring } from './geometry';
import { signedArea } from './winding';

type Edge = readonly [from: Position, to: Position];

/**
 * Polygons that lie side by side as one, without the lines between them. What two have in common, each runs through
 * in its own direction: such edges cancel, and the rest is joined into rings. Where neighbours were not drawn along
 * the same positions their line stays, and nothing else changes.
 * @param polygons wound as RFC 7946 asks, none over another
 */
export function dissolve(polygons: readonly Polygon[]): readonly Polygon[] {
  const edges = polygons.flat().flatMap(edgesOf);
  const runs = new Set(edges.map(([from, to]) => `${from} ${to}`));
  const rest = edges.filter(([from, to]) => !runs.has(`${to} ${from}`));
  if (rest.length === edges.length) return polygons;
  const rings = joinRings(rest);
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  const outers = rings.filter((ring) => signedArea(ring) > 0);
  return outers.map((outer) => [outer, ...holes.filter((hole) => homeOf(hole, outers) === outer)]);
}

const edgesOf = (ring: Ring): Edge[] =>
  ring.slice(1).flatMap((to, index) => {
    const from = ring[index];
    return from === undefined ? [] : [[from, to] as const];
  });

/** As many edges lead to a position as from it, so every walk closes; it gives off a ring whenever it does. */
function joinRings(edges: readonly Edge[]): Ring[] {
  const onward = groupBy(
    edges,
    ([from]) => String(from),
    ([, to]) => to,
  );
  const rings: Ring[] = [];
  for (const [start] of edges) {
    const walk = [start];
    const places = new Map([[String(start), 0]]);
    for (let to = onward.get(String(start))?.pop(); to !== undefined; to = onward.get(String(to))?.pop()) {
      const met = places.get(String(to));
      if (met === undefined) places.set(String(to), walk.push(to) - 1);
      else rings.push([...giveOff(walk, met + 1, places), to]);
    }
  }
  return rings;
}

/** The ring that a walk has closed at a place; the walk goes on from there. */
function giveOff(walk: Position[], from: number, places: Map<string, number>): Position[] {
  const left = walk.splice(from);
  for (const position of left) places.delete(String(position));
  return [...walk.slice(-1), ...left];
}

/** The smallest outer ring around a hole. */
const homeOf = (hole: Ring, outers: readonly Ring[]): Ring | undefined =>
  outers
    .filter((outer) => hole.some((position) => isInside(position, outer)))
    .sort((a, b) => signedArea(a) - signedArea(b))[0];

/** Whether a line westwards from a position meets a ring an odd number of times. */
function isInside([x, y]: Position, ring: Ring): boolean {
  const met = edgesOf(ring).filter(
    ([[fromX, fromY], [toX, toY]]) =>
      fromY > y !== toY > y && x > fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY),
  );
  return met.length % 2 === 1;
}
