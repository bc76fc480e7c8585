import type { CreateTableBuilder, Kysely } from 'kysely';
import { refuse } from './append-only';
import { oneOf } from './checks';

/** A column that tells what people reported from what is made up for trying the product. */
export const provenance =
  (name: string) =>
  <Table extends string, Columns extends string>(table: CreateTableBuilder<Table, Columns>) =>
    table
      .addColumn('provenance', 'text', (column) => column.notNull())
      .addCheckConstraint(`${name}_provenance`, oneOf('provenance', ['reported', 'example']));

/** Makes the database refuse to change what a table holds, and to remove it; only example data can be taken out again. */
export async function keepUnlessExample(db: Kysely<never>, table: string): Promise<void> {
  await refuse(db, table, 'update');
  await refuse(db, table, 'delete', `old.provenance <> 'example'`);
}
