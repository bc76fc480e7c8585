import { type Kysely, sql } from 'kysely';
import { instant, instantOrNone, isoDate, oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('reminders')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('deadline', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('days_before', 'integer', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reminders_key', ['report_id', 'person_id', 'deadline', 'due_on', 'days_before'])
    .addCheckConstraint('reminders_deadline', oneOf('deadline', ['writing', 'papers', 'office']))
    .addCheckConstraint('reminders_due', isoDate('due_on'))
    .addCheckConstraint('reminders_sent', instant('sent_at'))
    .execute();
  await db.schema
    .createTable('calendar_feeds')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .addCheckConstraint('calendar_feeds_digest', sql<boolean>`length(digest) = 64`)
    .addCheckConstraint('calendar_feeds_created', instant('created_at'))
    .addCheckConstraint('calendar_feeds_revoked', instantOrNone('revoked_at'))
    .execute();
  // Serves taking back a person's earlier address: one is read at a time.
  await db.schema
    .createIndex('calendar_feeds_read')
    .unique()
    .on('calendar_feeds')
    .column('person_id')
    .where(sql<boolean>`revoked_at is null`)
    .execute();
}
