import { type Kysely, sql } from 'kysely';
import { refuse } from './append-only';
import { instant, instantOrNone, oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('question_catalogues')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('row_version', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.references('people.id'))
    .addColumn('published_at', 'text')
    .addCheckConstraint('catalogues_version', sql<boolean>`version >= 1`)
    .addCheckConstraint('catalogues_state', oneOf('state', ['draft', 'published']))
    .addCheckConstraint('catalogues_created', instant('created_at'))
    .addCheckConstraint('catalogues_changed', instant('changed_at'))
    .addCheckConstraint('catalogues_published', instantOrNone('published_at'))
    .addCheckConstraint(
      'catalogues_published_when',
      sql<boolean>`(state = 'published') = (published_at is not null)`,
    )
    .execute();
  await db.schema
    .createIndex('catalogues_one_draft')
    .unique()
    .on('question_catalogues')
    .column('state')
    .where(sql<boolean>`state = 'draft'`)
    .execute();
  await refuse(db, 'question_catalogues', 'update', `old.state = 'published'`);
  await refuse(db, 'question_catalogues', 'delete', `old.state = 'published'`);
}
