import { type Kysely, sql } from 'kysely';
import { instant, instantOrNone, notEmpty, oneOf } from './checks';
import { keepUnlessExample, provenance } from './provenance';
import { STATES, STEPS } from './report-states';

export async function up(db: Kysely<never>): Promise<void> {
  await createReports(db);
  await createSections(db);
  await createAnswers(db);
  await createHistory(db);
  await createSteps(db);
  await createWriters(db);
  await createComments(db);
  await createReaders(db);
}

async function createReports(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('round_key', 'text', (column) => column.notNull().references('reporting_rounds.key'))
    .addColumn('organisation_key', 'text', (column) => column.notNull().references('organisations.key'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('written_in', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('registry_number', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addUniqueConstraint('reports_once', ['round_key', 'organisation_key'])
    .addCheckConstraint('reports_id', sql<boolean>`id = round_key || '-' || organisation_key`)
    .addCheckConstraint('reports_state', oneOf('state', STATES))
    .addCheckConstraint('reports_written_in', oneOf('written_in', ['draft', 'referred_back', 'returned']))
    .addCheckConstraint('reports_edition', sql<boolean>`edition >= 1`)
    .addCheckConstraint('reports_since', instant('since'))
    .$call(provenance('reports'))
    .execute();
  // Serves the reports of an organisation, and last period's.
  await db.schema.createIndex('reports_by_organisation').on('reports').column('organisation_key').execute();
}

async function createSections(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_sections')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('section_key', 'text', (column) => column.notNull())
    .addColumn('confidentiality', 'text', (column) => column.notNull())
    .addColumn('legal_ground', 'text', (column) => column.notNull())
    .addColumn('done_at', 'text')
    .addColumn('done_by', 'text', (column) => column.references('people.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_sections_key', ['report_id', 'section_key'])
    .addCheckConstraint('report_sections_class', oneOf('confidentiality', ['open', 'internal', 'secret']))
    .addCheckConstraint(
      'report_sections_ground',
      sql<boolean>`(confidentiality = 'secret') = (legal_ground <> '')`,
    )
    .addCheckConstraint('report_sections_done', instantOrNone('done_at'))
    .addCheckConstraint('report_sections_done_by', sql<boolean>`(done_at is null) = (done_by is null)`)
    .execute();
}

async function createAnswers(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('section_key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('is_empty', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull().references('people.id'))
    .addPrimaryKeyConstraint('answers_key', ['report_id', 'question_key'])
    .addCheckConstraint('answers_version', sql<boolean>`version >= 1`)
    .addCheckConstraint('answers_is_empty', sql<boolean>`is_empty in (0, 1)`)
    .addCheckConstraint('answers_saved', instant('saved_at'))
    .execute();
  // Serves the counts of lists, which then read no text.
  await db.schema
    .createIndex('answers_counted')
    .on('answers')
    .columns(['report_id', 'section_key', 'question_key', 'is_empty', 'saved_at'])
    .execute();
}

async function createHistory(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('answer_history')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull().references('people.id'))
    .addPrimaryKeyConstraint('answer_history_key', ['report_id', 'question_key', 'version'])
    .addCheckConstraint('answer_history_saved', instant('saved_at'))
    .$call(provenance('answer_history'))
    .execute();
  await keepUnlessExample(db, 'answer_history');
}

async function createSteps(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_steps')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('from_state', 'text', (column) => column.notNull())
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_steps_key', ['report_id', 'seq'])
    .addCheckConstraint('report_steps_seq', sql<boolean>`seq >= 1 and edition >= 1`)
    .addCheckConstraint('report_steps_step', oneOf('step', STEPS))
    .addCheckConstraint('report_steps_from', oneOf('from_state', STATES))
    .addCheckConstraint('report_steps_to', oneOf('to_state', STATES))
    .addCheckConstraint('report_steps_at', instant('at'))
    .$call(provenance('report_steps'))
    .execute();
  // Serves what has happened since a day, to whichever report.
  await db.schema.createIndex('report_steps_by_time').on('report_steps').column('at').execute();
  await keepUnlessExample(db, 'report_steps');
}

async function createWriters(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_writers')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('first_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_writers_key', ['report_id', 'edition', 'person_id'])
    .addCheckConstraint('report_writers_first', instant('first_at'))
    .execute();
}

async function createComments(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_comments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('section_key', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('resolved_at', 'text')
    .addColumn('resolved_by', 'text', (column) => column.references('people.id'))
    .addCheckConstraint('report_comments_body', notEmpty('body'))
    .addCheckConstraint('report_comments_at', instant('at'))
    .addCheckConstraint('report_comments_resolved', instantOrNone('resolved_at'))
    .addCheckConstraint('report_comments_by', sql<boolean>`(resolved_at is null) = (resolved_by is null)`)
    .execute();
  // Serves the remarks on a report.
  await db.schema
    .createIndex('report_comments_by_report')
    .on('report_comments')
    .column('report_id')
    .execute();
}

async function createReaders(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_reviewers')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('named_at', 'text', (column) => column.notNull())
    .addColumn('named_by', 'text', (column) => column.notNull().references('people.id'))
    .addPrimaryKeyConstraint('report_reviewers_key', ['report_id', 'person_id'])
    .addCheckConstraint('report_reviewers_named', instant('named_at'))
    .execute();
  await db.schema
    .createTable('section_presence')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('section_key', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('section_presence_key', ['report_id', 'section_key', 'person_id'])
    .addCheckConstraint('section_presence_since', instant('since'))
    .addCheckConstraint('section_presence_seen', instant('seen_at'))
    .execute();
  // Serves taking away the signs of those who have left.
  await db.schema.createIndex('section_presence_by_time').on('section_presence').column('seen_at').execute();
}
