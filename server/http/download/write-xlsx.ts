import writeExcel, { type Cell as SheetCell, type Row as SheetRow } from 'write-excel-file/node';
import type { Cell, Column, DataTable, NumberColumn } from '../../domain/exporting/data-table';
import { isNumberColumn, say } from '../../domain/exporting/data-table';
import { defuse } from '../../domain/exporting/defuse';
import { forPeople } from '../../domain/exporting/for-people';
import { fullAbout } from '../../domain/exporting/full-about';
import { decimalsFor, isTooSmall } from '../../domain/exporting/shown-decimals';
import type { Localized } from '../../domain/localized';

type Language = keyof Localized;

const SHEETS: Readonly<Record<Language, { readonly data: string; readonly about: string }>> = {
  sv: { data: 'Data', about: 'Om siffrorna' },
  en: { data: 'Data', about: 'About the figures' },
};

/** The longest text Excel holds in a cell. */
const LONGEST_CELL = 32_767;
const WIDTHS = { text: 24, date: 12, number: 14, integer: 12 };
const ABOUT_WIDTHS = [{ width: 34 }, { width: 110 }];

/** A workbook for people: the figures in percent on one sheet, what must be known of them on the other. */
export async function writeXlsx(given: DataTable, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const table = forPeople(given);
  const names = SHEETS[language];
  const workbook = writeExcel([
    {
      sheet: names.data,
      data: [headRow(table, language), ...table.rows.map((row) => dataRow(table, row, language))],
      columns: table.columns.map(({ type }) => ({ width: WIDTHS[type] })),
      stickyRowsCount: 1,
    },
    { sheet: names.about, data: aboutRows(table, language), columns: ABOUT_WIDTHS },
  ]);
  return new Uint8Array(await workbook.toBuffer());
}

const headRow = ({ columns }: DataTable, language: Language): SheetRow =>
  columns.map(({ label }) => ({
    ...text(label[language]),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));

const dataRow = ({ columns }: DataTable, row: Readonly<Record<string, Cell>>, language: Language): SheetRow =>
  columns.map((column) => sheetCell(column, say(row[column.key], language), language));

function sheetCell(column: Column, value: string | number | null, language: Language): SheetCell {
  if (value === null || value === '') return null;
  if (column.type === 'date')
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (typeof value === 'string' || !isNumberColumn(column)) return text(String(value));
  // Every digit is in the cell; a whole percent is shown without decimals, as it was published.
  return { type: Number, value, format: numberFormat(column, value, language) };
}

function numberFormat({ unit }: NumberColumn, value: number, language: Language): string {
  if (isTooSmall(unit, value)) return TOO_SMALL[language];
  const decimals = decimalsFor(unit, value);
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** What is shown of a p-value; the number is in the cell. Other numbers are rounded before. */
const TOO_SMALL: Readonly<Record<Language, string>> = { sv: '"<0,0001"', en: '"<0.0001"' };

function aboutRows(table: DataTable, language: Language): SheetRow[] {
  return fullAbout(table).flatMap(({ label, values }) =>
    values.map(
      (value, index): SheetRow => [
        { ...text(index === 0 ? label[language] : ''), fontWeight: 'bold', alignVertical: 'top' },
        { ...text(value[language]), wrap: true },
      ],
    ),
  );
}

const text = (value: string) => ({ type: String, value: defuse(value).slice(0, LONGEST_CELL) });
