import { type Kysely, sql } from 'kysely';
import { isoDate, notEmpty, oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('surveys')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name_sv', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('organiser', 'text', (column) => column.notNull())
    .addColumn('frame_sv', 'text', (column) => column.notNull())
    .addColumn('frame_en', 'text', (column) => column.notNull())
    .addColumn('age_from', 'integer', (column) => column.notNull())
    .addColumn('age_to', 'integer', (column) => column.notNull())
    .addCheckConstraint('surveys_kind_known', oneOf('kind', ['sample_survey', 'register']))
    .addCheckConstraint('surveys_ages', sql<boolean>`0 <= age_from and age_from <= age_to`)
    .execute();

  await db.schema
    .createTable('survey_rounds')
    .addColumn('survey_key', 'text', (column) => column.notNull().references('surveys.key'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('reference_date', 'text', (column) => column.notNull())
    .addColumn('date_assumed', 'integer', (column) => column.notNull())
    .addColumn('fieldwork_sv', 'text', (column) => column.notNull())
    .addColumn('fieldwork_en', 'text', (column) => column.notNull())
    .addColumn('selected', 'integer')
    .addColumn('respondents', 'integer')
    .addColumn('response_rate', 'double precision')
    .addColumn('note_sv', 'text', (column) => column.notNull())
    .addColumn('note_en', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_rounds_pkey', ['survey_key', 'key'])
    .addUniqueConstraint('survey_rounds_one_a_day', ['survey_key', 'reference_date'])
    .addCheckConstraint('survey_rounds_key_not_empty', notEmpty('key'))
    .addCheckConstraint('survey_rounds_date', isoDate('reference_date'))
    .addCheckConstraint('survey_rounds_date_assumed', sql<boolean>`date_assumed in (0, 1)`)
    .addCheckConstraint(
      'survey_rounds_counts',
      sql<boolean>`(selected is null or selected > 0) and (respondents is null or respondents > 0)
        and (selected is null or respondents is null or respondents <= selected)`,
    )
    .addCheckConstraint(
      'survey_rounds_rate',
      sql<boolean>`response_rate is null or (response_rate > 0 and response_rate <= 1)`,
    )
    .execute();

  await db.schema
    .createTable('groups')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('label_sv', 'text', (column) => column.notNull())
    .addColumn('label_en', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull().unique())
    .execute();

  await db.schema
    .createTable('questions')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('survey_key', 'text', (column) => column.notNull().references('surveys.key'))
    .addColumn('text_sv', 'text', (column) => column.notNull())
    .addColumn('text_en', 'text', (column) => column.notNull())
    .addColumn('wording', 'text', (column) => column.notNull())
    .addUniqueConstraint('questions_of_survey', ['key', 'survey_key'])
    .addCheckConstraint('questions_wording_known', oneOf('wording', ['as_published', 'reconstructed']))
    .execute();

  await db.schema
    .createTable('answer_options')
    .addColumn('question_key', 'text', (column) => column.notNull().references('questions.key'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('label_sv', 'text', (column) => column.notNull())
    .addColumn('label_en', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_options_pkey', ['question_key', 'key'])
    .addUniqueConstraint('answer_options_position', ['question_key', 'position'])
    .execute();
}
