import type { CellUnit, Column, DataTable, NumberColumn, Row } from './data-table';
import { isNumberColumn } from './data-table';
import { UNIT_WORDS } from './unit-words';

const UNITS_OF_PEOPLE: Partial<Record<CellUnit, CellUnit>> = {
  share: 'percent',
  share_difference: 'percentage_points',
};

/** More decimals than this of a percent say nothing, and show how a computer stores 26 as 26.000000000000004. */
const DECIMALS = 4;

/**
 * The table in the units people read: shares as percent, at most four decimals, and the unit in the column's label.
 * A percent published as a whole number comes out as that number.
 */
export function forPeople(table: DataTable): DataTable {
  const columns = table.columns.map(columnForPeople);
  const scaled = table.columns.filter(isNumberColumn).filter(({ unit }) => UNITS_OF_PEOPLE[unit]);
  const reworded = table.columns.flatMap((column) => {
    const from = isNumberColumn(column) ? undefined : column.forPeople;
    return from === undefined ? [] : [{ key: column.key, from }];
  });
  return { ...table, columns, rows: table.rows.map((row) => rowForPeople(row, scaled, reworded)) };
}

function columnForPeople(column: Column): Column {
  if (!isNumberColumn(column)) return column;
  const unit = UNITS_OF_PEOPLE[column.unit];
  if (unit === undefined) return column;
  const words = UNIT_WORDS[unit];
  const label = { sv: `${column.label.sv}, ${words.sv}`, en: `${column.label.en}, ${words.en}` };
  return { ...column, unit, label };
}

function rowForPeople(
  row: Row,
  scaled: readonly NumberColumn[],
  reworded: readonly { readonly key: string; readonly from: string }[],
): Row {
  const percents = scaled.map(({ key }) => {
    const share = row[key];
    return [key, typeof share === 'number' ? percentOf(share) : (share ?? null)];
  });
  const words = reworded.map(({ key, from }) => [key, row[from] ?? null]);
  return { ...row, ...Object.fromEntries([...percents, ...words]) };
}

/** @param share 0–1, or a difference between two of them */
const percentOf = (share: number): number => Number((share * 100).toFixed(DECIMALS));
