import { type Geometry, type Position, polygonsOf } from './geometry';
import { signedArea } from './winding';

/** Neighbours drawn along different positions overlap by slivers; a larger part of the smaller of the two is a fault. */
const MOST_OVERLAP = 0.02;
/** How many lines are laid across the ground that two areas may share. */
const LINES = 128;

interface Shape {
  readonly edges: readonly (readonly [from: Position, to: Position])[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  /** Square degrees. */
  readonly area: number;
}

/** Pairs of places in the list whose areas lie over each other by more than slivers, the first place first. */
export function findOverlaps(geometries: readonly Geometry[]): [number, number][] {
  const shapes = geometries.map(shapeOf);
  return shapes.flatMap((shape, index) =>
    shapes
      .slice(0, index)
      .flatMap((other, place): [number, number][] => (overlap(shape, other) ? [[place, index]] : [])),
  );
}

function shapeOf(geometry: Geometry): Shape {
  const rings = polygonsOf(geometry).flat();
  const edges = rings.flatMap((ring) => ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const));
  const [bounds, area] = [boundsOf(rings.flat()), rings.reduce((sum, ring) => sum + signedArea(ring), 0)];
  return { edges, ...bounds, area: Math.abs(area) };
}

function boundsOf(positions: readonly Position[]) {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, east, south, north };
}

/** The shared ground is measured along parallel lines, between where each enters and leaves the two areas. */
function overlap(one: Shape, other: Shape): boolean {
  const [south, north] = [Math.max(one.south, other.south), Math.min(one.north, other.north)];
  if (south >= north || Math.max(one.west, other.west) >= Math.min(one.east, other.east)) return false;
  const step = (north - south) / LINES;
  const [crossings, others] = [crossingsOf(one, south, step), crossingsOf(other, south, step)];
  const length = crossings.reduce((sum, line, index) => sum + sharedLength(line, others[index] ?? []), 0);
  return length * step > MOST_OVERLAP * Math.min(one.area, other.area);
}

/** Where each line, from south to north, crosses the rings of an area: from west to east, in and out by turns. */
function crossingsOf({ edges }: Shape, south: number, step: number): number[][] {
  const lines: number[][] = Array.from({ length: LINES }, () => []);
  const lineAbove = (y: number) => Math.max(0, Math.ceil((y - south) / step - 0.5));
  for (const [[fromX, fromY], [toX, toY]] of edges) {
    const last = Math.min(LINES, lineAbove(Math.max(fromY, toY)));
    for (let line = lineAbove(Math.min(fromY, toY)); line < last; line += 1) {
      const y = south + (line + 0.5) * step;
      lines[line]?.push(fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY));
    }
  }
  return lines.map((line) => line.sort((a, b) => a - b));
}

function sharedLength(one: readonly number[], other: readonly number[]): number {
  let shared = 0;
  for (let index = 0; index + 1 < one.length; index += 2) {
    for (let place = 0; place + 1 < other.length; place += 2) {
      const from = Math.max(one[index] ?? 0, other[place] ?? 0);
      const to = Math.min(one[index + 1] ?? 0, other[place + 1] ?? 0);
      shared += Math.max(0, to - from);
    }
  }
  return shared;
}
