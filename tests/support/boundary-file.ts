import { slugOf } from '../../server/domain/text/slug';
import { placeTiles, type TilePlace } from '../../web/charts/tile-map/tile-layout';

/** The fourteen districts of 2007. */
export const DISTRICTS_2007 = [
  'Bromma',
  'Enskede-Årsta-Vantör',
  'Farsta',
  'Hägersten-Liljeholmen',
  'Hässelby-Vällingby',
  'Kungsholmen',
  'Norrmalm',
  'Rinkeby-Kista',
  'Skarpnäck',
  'Skärholmen',
  'Spånga-Tensta',
  'Södermalm',
  'Älvsjö',
  'Östermalm',
] as const;

export type Ring = readonly (readonly number[])[];

/** A feature as a file has it; anything may be wrong with it. */
export interface FileFeature {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

const NORTH_WEST = { longitude: 17.8, latitude: 59.45 } as const;
const CELL = { longitude: 0.08, latitude: 0.04 } as const;

/** A rectangle of cells near Stockholm, counterclockwise; neighbours share their edges. */
export function rectangle({ row, column, rows, columns }: TilePlace): Ring {
  const at = (down: number, right: number) => [
    Number((NORTH_WEST.longitude + right * CELL.longitude).toFixed(5)),
    Number((NORTH_WEST.latitude - down * CELL.latitude).toFixed(5)),
  ];
  const [top, left] = [row - 1, column - 1];
  return [
    at(top, left),
    at(top + rows, left),
    at(top + rows, left + columns),
    at(top, left + columns),
    at(top, left),
  ];
}

export const feature = (name: string, ...rings: readonly Ring[]): FileFeature => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates: rings },
});

/** Invented boundaries: each district a rectangle where its tile lies. */
export function inventedDistricts(names: readonly string[] = DISTRICTS_2007): FileFeature[] {
  const places = placeTiles(names.map(slugOf), []);
  return names.flatMap((name) => {
    const place = places.get(slugOf(name));
    return place === undefined ? [] : [feature(name, rectangle(place))];
  });
}

/** A GeoJSON file of these features. */
export const boundaryFile = (features: readonly FileFeature[], members: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', ...members, features });
