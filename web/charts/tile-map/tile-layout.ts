import type { Area } from '../../../server/features/areas/areas.contract';
import type { MapPoint } from '../map-position';

/** Where a tile lies on the grid: first row and column (from 1), and how far it reaches. */
export interface TilePlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const GRID_COLUMNS = 5;
const GRID_ROWS = 5;

/** West to the left; water is left blank. Only the districts of 2007: later ones follow from their parts. */
const CELLS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  'rinkeby-kista': [1, 2],
  'hasselby-vallingby': [2, 1],
  'spanga-tensta': [2, 2],
  norrmalm: [2, 4],
  ostermalm: [2, 5],
  bromma: [3, 2],
  kungsholmen: [3, 3],
  sodermalm: [3, 4],
  skarholmen: [4, 1],
  'hagersten-liljeholmen': [4, 2],
  alvsjo: [4, 3],
  'enskede-arsta-vantor': [4, 4],
  skarpnack: [4, 5],
  farsta: [5, 5],
};

/** A merged district covers the cells of its parts; a district that nobody has placed goes below the grid. */
export function placeTiles(slugs: readonly string[], districts: readonly Area[]): Map<string, TilePlace> {
  const unplaced: string[] = [];
  const places = new Map<string, TilePlace>();
  for (const slug of slugs) {
    const cells = cellsOf(slug, districts);
    if (cells.length === 0) unplaced.push(slug);
    else places.set(slug, around(cells));
  }
  unplaced.forEach((slug, index) => {
    const row = GRID_ROWS + 1 + Math.floor(index / GRID_COLUMNS);
    places.set(slug, { row, column: (index % GRID_COLUMNS) + 1, rows: 1, columns: 1 });
  });
  return places;
}

type Cell = readonly [row: number, column: number];

function cellsOf(slug: string, districts: readonly Area[]): Cell[] {
  const own = CELLS[slug];
  if (own) return [own];
  const parts = districts.find((district) => district.slug === slug)?.predecessors ?? [];
  return parts.flatMap((part) => cellsOf(part.slug, districts));
}

function around(cells: readonly Cell[]): TilePlace {
  const rows = cells.map(([row]) => row);
  const columns = cells.map(([, column]) => column);
  return {
    row: Math.min(...rows),
    column: Math.min(...columns),
    rows: Math.max(...rows) - Math.min(...rows) + 1,
    columns: Math.max(...columns) - Math.min(...columns) + 1,
  };
}

/** Where each tile has its middle, counted in cells. */
export const middlesOf = (places: ReadonlyMap<string, TilePlace>): Map<string, MapPoint> =>
  new Map([...places].map(([slug, place]) => [slug, middle(place)]));

const middle = ({ row, column, rows, columns }: TilePlace): MapPoint => ({
  x: column + (columns - 1) / 2,
  y: row + (rows - 1) / 2,
});
