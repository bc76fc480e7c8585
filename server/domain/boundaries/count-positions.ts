import { ImportRejected } from '../importing/import-error';

/** Boundaries of a city drawn to the metre have a tenth of it; a map with more is slow to load and to draw. */
export const MOST_POSITIONS = 500_000;

/** A MultiPolygon's coordinates: polygons of rings of positions. */
const DEPTH = 3;

/** @throws ImportRejected when the geometries of a file have too many positions together */
export function checkNumberOfPositions(geometries: readonly unknown[]): void {
  const positions = geometries.reduce<number>(
    (sum, geometry) => sum + countIn((geometry as { coordinates?: unknown } | null)?.coordinates, DEPTH),
    0,
  );
  if (positions <= MOST_POSITIONS) return;
  throw new ImportRejected('too_many_positions', {
    sv: `filen har ${positions} punkter, men får ha högst ${MOST_POSITIONS}; förenkla gränserna`,
    en: `the file has ${positions} positions, but may have at most ${MOST_POSITIONS}; simplify the boundaries`,
  });
}

function countIn(value: unknown, depth: number): number {
  if (!Array.isArray(value)) return 0;
  if (depth === 0 || typeof value[0] === 'number') return 1;
  return value.reduce<number>((sum, part) => sum + countIn(part, depth - 1), 0);
}
