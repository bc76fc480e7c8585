import { type Kysely, sql } from 'kysely';
import { instant, oneOf } from './checks';
import { keepUnlessExample, provenance } from './provenance';

const ASSESSMENTS = ['full', 'partial', 'none', 'not_assessable'];

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_take_ups')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_take_ups_key', ['report_id', 'edition'])
    .addCheckConstraint('report_take_ups_edition', sql<boolean>`edition >= 1`)
    .addCheckConstraint('report_take_ups_at', instant('at'))
    .execute();
  await db.schema
    .createTable('committee_judgements')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('assessment', 'text', (column) => column.notNull())
    .addColumn('motivation', 'text', (column) => column.notNull())
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('committee_judgements_key', ['report_id', 'edition', 'question_key'])
    .addCheckConstraint('committee_judgements_assessment', oneOf('assessment', ASSESSMENTS))
    .addCheckConstraint('committee_judgements_visibility', oneOf('visibility', ['internal', 'open']))
    .$call(provenance('committee_judgements'))
    .execute();
  await keepUnlessExample(db, 'committee_judgements');
}
