import type { Context } from 'hono';
import type { DataTable, FileDays } from '../../domain/exporting/data-table';
import type { ExportFormat, FileFormat } from '../../domain/exporting/export-format';
import { jsonStat } from '../../domain/exporting/json-stat';
import { px } from '../../domain/exporting/px/px';
import type { Localized } from '../../domain/localized';
import { type Clock, dayOf, todayOf } from '../clock';
import { contentDisposition } from './file-name';
import { FILE_KINDS } from './media-types';
import { wantedFormat } from './wanted-format';
import { writeCsv, writeCsvForExcel } from './write-csv';
import { writeXlsx } from './write-xlsx';

type Language = keyof Localized;
type Content = string | Uint8Array<ArrayBuffer>;

const WRITERS: Readonly<
  Record<FileFormat, (table: DataTable, language: Language) => Content | Promise<Content>>
> = {
  csv: writeCsv,
  'csv-sv': writeCsvForExcel,
  xlsx: writeXlsx,
  'json-stat': (table, language) => JSON.stringify(jsonStat(table, language)),
  px,
};

interface Wanted {
  readonly format?: ExportFormat | undefined;
  readonly lang?: Language | undefined;
}

/** How a view becomes a table: from its answer and the days of the file. */
type ToTable<Answer> = (answer: Answer, days: FileDays) => DataTable;

/**
 * The answer in the form that the address or `Accept` asks for: JSON, or a file written from its table.
 * @param wanted the `downloadParameters` of the request
 */
export async function inWantedForm<Answer extends object>(
  c: Context,
  {
    wanted,
    answer,
    toTable,
    findLastChange,
    clock,
  }: {
    readonly wanted: Wanted;
    readonly answer: Answer;
    readonly toTable: ToTable<Answer>;
    /** When the figures were last changed, an ISO instant, as far as is known. */
    readonly findLastChange: () => Promise<string | undefined>;
    readonly clock: Clock;
  },
) {
  if (wanted.format === undefined) c.header('vary', 'Accept');
  const format = wanted.format ?? wantedFormat(c);
  if (format === 'json') return c.json(answer, 200);
  const language = wanted.lang ?? 'sv';
  const changed = await findLastChange();
  const table = toTable(answer, {
    takenOut: todayOf(clock),
    updated: changed === undefined ? null : dayOf(new Date(changed)),
  });
  const { mediaType, parameters, extension } = FILE_KINDS[format];
  const content = await WRITERS[format](table, language);
  const file: Response = c.body(content, 200, {
    'content-type': `${mediaType}${parameters}`,
    'content-disposition': contentDisposition(table, extension, language),
    'content-language': language,
  });
  return file;
}
