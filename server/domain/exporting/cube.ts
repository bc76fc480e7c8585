import type { Localized } from '../localized';
import type { DataTable, Dimension, NumberColumn, Row } from './data-table';
import { isAbsent, isNumberColumn, say } from './data-table';
import { MISSING_WORDS, STATUS_WORDS } from './status-words';

export interface Category {
  readonly code: string;
  readonly label: Localized;
}

export interface CubeDimension extends Dimension {
  readonly categories: readonly Category[];
}

/** A number of the cube, or why there is none; a number that must be read with care has a status too. */
export interface CubeCell {
  readonly value: number | null;
  readonly status: string | null;
}

/** The table as statistical databases hold one: every combination of categories, and every column of numbers as a measure. */
export interface Cube {
  readonly dimensions: readonly CubeDimension[];
  readonly measures: readonly NumberColumn[];
  /** By row of the table and measure, the last dimension fastest, the measure faster still. */
  readonly cells: readonly CubeCell[];
}

/** What the statuses of cells mean. */
export const CELL_STATUS_WORDS: Readonly<Record<string, Localized>> = {
  ...STATUS_WORDS,
  ...MISSING_WORDS,
  // Both an area before its day and what the city's own row has no use for.
  not_applicable: {
    sv: 'gäller inte: området fanns inte då, eller staden mot sig själv',
    en: 'does not apply: the area did not exist then, or the city against itself',
  },
  // Both a figure that cannot be recalculated and a change that cannot be judged.
  not_assessable: { sv: 'kan inte avgöras eller räknas om', en: 'cannot be judged or recalculated' },
};

export function toCube(table: DataTable): Cube {
  const dimensions = table.dimensions.map((dimension) => ({
    ...dimension,
    categories: categoriesOf(dimension, table.rows),
  }));
  const measures = table.columns.filter(isNumberColumn);
  const rows = new Map(table.rows.map((row) => [keyOf(row, dimensions), row]));
  const cells = combinations(dimensions).flatMap((codes) => {
    const row = rows.get(codes.join('/'));
    return measures.map((measure) => cellOf(row, measure));
  });
  return { dimensions, measures, cells };
}

/** The categories a dimension has in the rows, in the order they come. */
function categoriesOf({ code, words }: Dimension, rows: readonly Row[]): Category[] {
  const found = new Map(
    rows.map((row) => [
      String(row[code]),
      { sv: String(say(row[words], 'sv')), en: String(say(row[words], 'en')) },
    ]),
  );
  return [...found].map(([key, label]) => ({ code: key, label }));
}

const keyOf = (row: Row, dimensions: readonly Dimension[]): string =>
  dimensions.map(({ code }) => String(row[code])).join('/');

/** Every combination of codes, the last dimension fastest. */
function combinations(dimensions: readonly CubeDimension[]): string[][] {
  return dimensions.reduce<string[][]>(
    (before, { categories }) => before.flatMap((codes) => categories.map(({ code }) => [...codes, code])),
    [[]],
  );
}

function cellOf(row: Row | undefined, { key, missing }: NumberColumn): CubeCell {
  const value = row?.[key];
  const status = String(row?.['status'] ?? 'not_available');
  if (typeof value === 'number') return { value, status: status === 'ok' ? null : status };
  if (isAbsent(value)) return { value: null, status: value.missing };
  const hasFigure = typeof row?.['value'] === 'number';
  return { value: null, status: hasFigure ? missing : status };
}
