import type { BoundaryFaultCode } from './boundary-fault';
import { checkPositions } from './check-positions';
import { type Geometry, geometryOf, type Polygon, type Position, type Ring } from './geometry';
import { findSelfCrossing } from './self-crossing';
import { signedArea, windPolygon } from './winding';

type Report = (code: BoundaryFaultCode, detail: string) => void;

const FEWEST_POSITIONS = 4;
/** About a hundredth of a square metre. */
const NO_AREA_SQUARE_DEGREES = 1e-12;
const SHOWN_CHARACTERS = 40;

/**
 * The geometry of a feature with its rings wound as RFC 7946 asks and without heights. Every kind of fault is
 * reported, once each.
 * @returns undefined when it is no polygon at all
 */
export function readGeometry(value: unknown, report: Report): Geometry | undefined {
  const polygons = readPolygons(value, report);
  if (polygons === undefined) return undefined;
  const once = reportOnce(report);
  checkPositions(polygons.flat(2), once);
  for (const ring of polygons.flat()) checkRing(ring, once);
  return geometryOf(polygons.map(windPolygon));
}

const written = ([x, y]: Position): string => `${x}, ${y}`;

function reportOnce(report: Report): Report {
  const seen = new Set<string>();
  return (code, detail) => {
    if (!seen.has(code)) report(code, detail);
    seen.add(code);
  };
}

function checkRing(ring: Ring, report: Report): void {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < FEWEST_POSITIONS || first === undefined || last === undefined) {
    report('ring_too_short', String(ring.length));
  } else if (first[0] !== last[0] || first[1] !== last[1]) {
    report('ring_not_closed', written(first));
  } else if (Math.abs(signedArea(ring)) < NO_AREA_SQUARE_DEGREES && !findSelfCrossing(ring)) {
    report('no_area', written(first));
  } else {
    const crossing = findSelfCrossing(ring);
    if (crossing !== undefined) report('self_crossing', written(crossing));
  }
}

function readPolygons(value: unknown, report: Report): Polygon[] | undefined {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    report('wrong_geometry', typeof type === 'string' ? type : '');
    return undefined;
  }
  const polygons = listOf(type === 'Polygon' ? [coordinates] : coordinates, (polygon) =>
    listOf(polygon, (ring) => listOf(ring, readPosition)),
  );
  if (polygons === undefined) {
    report('bad_coordinates', (JSON.stringify(coordinates) ?? '').slice(0, SHOWN_CHARACTERS));
  }
  return polygons;
}

/** The entries of a list, each read; undefined when it is no list, is empty, or one of them cannot be read. */
function listOf<T>(value: unknown, read: (entry: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const entries = value.map(read);
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** A third number is the height, which a map has no use for. */
function readPosition(value: unknown): Position | undefined {
  const [x, y]: unknown[] = Array.isArray(value) ? value : [];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : undefined;
}
