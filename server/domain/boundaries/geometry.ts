/** Degrees in WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** Closed: the last position repeats the first. */
export type Ring = readonly Position[];

/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** What an area covers, as GeoJSON writes it (RFC 7946, section 3.1). */
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: Polygon }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };

export const polygonsOf = (geometry: Geometry): readonly Polygon[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Polygons as one geometry: a Polygon when there is one, else a MultiPolygon. */
export function geometryOf(polygons: readonly Polygon[]): Geometry {
  const [only, ...more] = polygons;
  return only !== undefined && more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}
