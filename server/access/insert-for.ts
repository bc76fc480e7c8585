import type { Insertable } from 'kysely';
import type { Database, WriteDb } from '../../db/database';

/**
 * Adds a row that belongs to a person if there is such a person. The same statement is sent whether there is or not,
 * so that how long it takes does not tell.
 */
export async function insertFor<Table extends 'one_time_links' | 'mails'>(
  tx: WriteDb,
  personId: string,
  table: Table,
  row: Required<Insertable<Database[Table]>>,
): Promise<void> {
  const columns = Object.keys(row) as (keyof Database[Table] & string)[];
  const values = Object.values(row);
  const ofPerson = tx
    .selectFrom('people')
    .select((eb) => columns.map((column, index) => eb.val(values[index]).as(column)))
    .where('id', '=', personId);
  await tx.insertInto(table).columns(columns).expression(ofPerson).execute();
}
