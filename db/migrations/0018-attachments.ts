import { type Kysely, sql } from 'kysely';
import { isPostgres } from './append-only';
import { instant, instantOrNone, notEmpty } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('attachment_files')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('bytes', isPostgres(db) ? sql`bytea` : sql`blob`, (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addCheckConstraint('attachment_files_kept', instant('kept_at'))
    .addCheckConstraint('attachment_files_digest', sql<boolean>`length(sha256) = 64`)
    .addCheckConstraint('attachment_files_size', sql<boolean>`size = length(bytes)`)
    .execute();
  await db.schema
    .createTable('attachments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('section_key', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull().references('attachment_files.sha256'))
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('removed_at', 'text')
    .addCheckConstraint('attachments_name', notEmpty('file_name'))
    .addCheckConstraint('attachments_added', instant('added_at'))
    .addCheckConstraint('attachments_removed', instantOrNone('removed_at'))
    .execute();
  // Serves finding what is attached to nothing.
  await db.schema.createIndex('attachments_by_bytes').on('attachments').column('sha256').execute();
  // Serves the files of a report.
  await db.schema.createIndex('attachments_by_report').on('attachments').column('report_id').execute();
}
