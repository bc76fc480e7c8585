import { type Kysely, sql } from 'kysely';
import { instant, instantOrNone } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  let mails = db.schema.createTable('mails').addColumn('id', 'text', (column) => column.primaryKey());
  mails = mails.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'));
  for (const text of ['recipient', 'subject', 'body', 'created_at', 'next_try_at']) {
    mails = mails.addColumn(text, 'text', (column) => column.notNull());
  }
  await mails
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('sent_at', 'text')
    .addColumn('failed_at', 'text')
    .addColumn('last_error', 'text')
    .addCheckConstraint('mails_created', instant('created_at'))
    .addCheckConstraint('mails_next_try', instant('next_try_at'))
    .addCheckConstraint('mails_sent', instantOrNone('sent_at'))
    .addCheckConstraint('mails_failed', instantOrNone('failed_at'))
    .addCheckConstraint('mails_ended_once', sql<boolean>`sent_at is null or failed_at is null`)
    .addCheckConstraint('mails_emptied', sql<boolean>`(sent_at is null and failed_at is null) or body = ''`)
    .execute();
  // Serves taking away and handing out the mails of a person.
  await db.schema.createIndex('mails_by_person').on('mails').column('person_id').execute();
  // Serves finding what is to be sent.
  await db.schema
    .createIndex('mails_waiting')
    .on('mails')
    .column('next_try_at')
    .where(sql<boolean>`sent_at is null and failed_at is null`)
    .execute();
}
