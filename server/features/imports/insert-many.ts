import type { Insertable } from 'kysely';
import type { Database, WriteDb } from '../../../db/database';
import type { EstimatesTable } from '../../../db/schema/estimates';

/** Twenty columns a row: well under SQLite's 32 766 and PostgreSQL's 65 535 parameters a statement. */
const ROWS_A_STATEMENT = 400;

type Row = Insertable<Database['estimates']>;

/** In this order the values of a row become parameters. */
const COLUMNS = [
  'indicator_key',
  'area_slug',
  'group_key',
  'round_key',
  'survey_key',
  'kind',
  'status',
  'value',
  'lower',
  'upper',
  'respondents',
  'effective_respondents',
  'weighted_base',
  'provenance',
  'precision',
  'source_key',
  'import_batch_key',
  'note',
] as const satisfies readonly (keyof EstimatesTable)[];

/**
 * Inserts many estimates. Building a statement of thousands of values costs far more than running it, so one of each
 * length is compiled and run again with other values.
 */
export async function insertEstimates(tx: WriteDb, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const whole = compile(tx, first, Math.min(ROWS_A_STATEMENT, rows.length));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const part = rows.slice(start, start + ROWS_A_STATEMENT);
    const statement = part.length === whole.rows ? whole : compile(tx, first, part.length);
    const parameters = part.flatMap((row) => COLUMNS.map((column) => row[column]));
    await tx.executeQuery({ ...statement.query, parameters });
  }
}

function compile(tx: WriteDb, example: Row, rows: number) {
  const ordered = Object.fromEntries(COLUMNS.map((column) => [column, example[column]])) as Row;
  const query = tx
    .insertInto('estimates')
    .values(Array.from({ length: rows }, () => ordered))
    .compile();
  return { query, rows };
}
