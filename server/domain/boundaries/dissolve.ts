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
  const onward = new Map<string, Position[]>();
  for (const [from, to] of edges) onward.set(String(from), [...(onward.get(String(from)) ?? []), to]);
  const rings: Ring[] = [];
  for (const [start] of edges) {
    const walk: Position[] = [start];
    for (let next = takeFrom(onward, start); next !== undefined; next = takeFrom(onward, next)) {
      const to: Position = next;
      const met = walk.findIndex((position) => String(position) === String(to));
      if (met !== -1) rings.push([...walk.splice(met), to]);
      walk.push(to);
    }
  }
  return rings;
}

const takeFrom = (onward: Map<string, Position[]>, from: Position): Position | undefined =>
  onward.get(String(from))?.pop();

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
