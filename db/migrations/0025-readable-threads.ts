import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const table of ['problems', 'interventions']) {
    await db.schema
      .alterTable(table)
      // What was said before has been found to be secret: kept, and read by nobody.
      .addColumn('readable_from', 'integer', (column) =>
        column
          .notNull()
          .defaultTo(1)
          .check(sql<boolean>`readable_from >= 1 and (readable_from <= revision or visibility = 'internal')`),
      )
      .execute();
  }
}
