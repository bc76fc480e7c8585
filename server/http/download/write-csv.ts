import { stringify } from 'csv-stringify/sync';
import type { Cell, DataTable } from '../../domain/exporting/data-table';
import { isNumberColumn, say } from '../../domain/exporting/data-table';
import { defuse } from '../../domain/exporting/defuse';
import { forPeople } from '../../domain/exporting/for-people';
import { fullAbout } from '../../domain/exporting/full-about';
import type { Localized } from '../../domain/localized';

type Language = keyof Localized;

interface Dialect {
  readonly delimiter: string;
  readonly bom: boolean;
  number(value: number): string;
}

/** RFC 4180: comma, CRLF, point as decimal mark; shares 0–1 and headings that programs rely on. */
const MACHINE: Dialect = { delimiter: ',', bom: false, number: String };

/** What a Swedish Excel opens with a double click. */
const SWEDISH_EXCEL: Dialect = {
  delimiter: ';',
  bom: true,
  number: (value) => String(value).replace('.', ','),
};

/** A table for programs: stable English keys as headings, every row with all that must be known of it. */
export function writeCsv(table: DataTable, language: Language): string {
  const head = [...table.columns.map(({ key }) => key), ...fullAbout(table).map(({ key }) => key)];
  return write(table, head, language, MACHINE);
}

/** A table for people: headings in words, shares in percent. */
export function writeCsvForExcel(given: DataTable, language: Language): string {
  const table = forPeople(given);
  const head = [...table.columns, ...fullAbout(table)].map(({ label }) => label[language]);
  return write(table, head, language, SWEDISH_EXCEL);
}

function write(table: DataTable, head: readonly string[], language: Language, dialect: Dialect): string {
  const about = fullAbout(table).map(({ values }) => values.map((value) => value[language]).join(' | '));
  const rows = table.rows.map((row) => [
    ...table.columns.map((column) => cellText(row[column.key], isNumberColumn(column), language, dialect)),
    ...about.map(defuse),
  ]);
  return stringify([head.map(defuse), ...rows], {
    delimiter: dialect.delimiter,
    bom: dialect.bom,
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
  });
}

/** A number stays one, with its sign; a text is defused; a missing value is an empty cell. */
function cellText(
  cell: Cell | undefined,
  isNumber: boolean,
  language: Language,
  { number }: Dialect,
): string {
  const said = say(cell, language);
  if (said === null) return '';
  return isNumber && typeof said === 'number' ? number(said) : defuse(String(said));
}
