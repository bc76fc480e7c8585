import { type GeoPermissibleObjects, geoPath, geoTransverseMercator } from 'd3-geo';
import type { Boundaries } from '../../../server/features/boundaries/boundaries.contract';

type Feature = Boundaries['features'][number];
type Geometry = Feature['geometry'];

/** Pixels on the map, rightwards and downwards. */
export type Pixel = readonly [x: number, y: number];

/** One area as it is drawn. */
export interface ProjectedArea {
  /** The `d` of an SVG path. */
  readonly path: string;
  /** The same in pixels: polygons, each an outer ring and its holes. */
  readonly polygons: readonly (readonly (readonly Pixel[])[])[];
}

export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  readonly areas: ReadonlyMap<string, ProjectedArea>;
}

/** The middle of the city's own reference system, SWEREF 99 18 00. */
const CENTRAL_MERIDIAN = 18;
/** Room for the outline of what has focus. */
const MARGIN = 4;

/** The areas in a transverse Mercator projection, north upwards, as large as the box allows. */
export function projectAreas(
  features: readonly Feature[],
  box: { readonly width: number; readonly height: number },
): ProjectedMap {
  const all: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: features.map(({ geometry }) => forSphere(geometry)),
  };
  const corner: Pixel = [Math.max(MARGIN + 1, box.width - MARGIN), Math.max(MARGIN + 1, box.height - MARGIN)];
  const projection = geoTransverseMercator()
    .rotate([-CENTRAL_MERIDIAN, 0])
    .fitExtent([[MARGIN, MARGIN], [...corner]], all);
  // What is left over of the box lies to the right and below.
  const [[west, north], [east, south]] = geoPath(projection).bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x - west + MARGIN, y - north + MARGIN]);
  const path = geoPath(projection).digits(1);
  const toPixel = (position: Position): Pixel => projection([position[0], position[1]]) ?? [0, 0];
  return {
    width: east - west + 2 * MARGIN,
    height: south - north + 2 * MARGIN,
    areas: new Map(
      features.map(({ id, geometry }) => [
        id,
        {
          path: path(forSphere(geometry)) ?? '',
          polygons: polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(toPixel))),
        },
      ]),
    ),
  };
}

type Position = readonly [longitude: number, latitude: number];

/** On d3's sphere an outer ring runs clockwise; counterclockwise, as GeoJSON has it, is all the rest of the world. */
const forSphere = (geometry: Geometry) => ({
  type: 'MultiPolygon' as const,
  coordinates: polygonsOf(geometry).map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]) => [x, y]).reverse()),
  ),
});

const polygonsOf = (geometry: Geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
