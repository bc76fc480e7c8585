import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  // Secret like the text, and likewise not kept once the mail has gone.
  await db.schema
    .alterTable('mails')
    .addColumn('ending', 'text', (column) =>
      column.check(sql<boolean>`ending is null or (sent_at is null and failed_at is null)`),
    )
    .execute();
}
