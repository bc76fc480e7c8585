import { type Kysely, sql } from 'kysely';
import { oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('topics')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('label_sv', 'text', (column) => column.notNull())
    .addColumn('label_en', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull().unique())
    .execute();

  const texts = ['label', 'phrase', 'base', 'note'].flatMap((text) => [`${text}_sv`, `${text}_en`]);
  let indicators = db.schema
    .createTable('indicators')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('survey_key', 'text', (column) => column.notNull().references('surveys.key'))
    .addColumn('question_key', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('per', 'integer')
    .addColumn('polarity', 'text', (column) => column.notNull())
    .addColumn('topic_key', 'text', (column) => column.notNull().references('topics.key'))
    .addColumn('position', 'integer', (column) => column.notNull().unique())
    .addColumn('confidence_level', 'double precision', (column) => column.notNull())
    .addColumn('suppress_below', 'integer', (column) => column.notNull())
    .addColumn('unreliable_below', 'integer', (column) => column.notNull())
    .addColumn('assumed_design_effect', 'double precision', (column) => column.notNull());
  for (const text of texts) indicators = indicators.addColumn(text, 'text', (column) => column.notNull());
  await indicators
    // The question must be one of the same survey.
    .addForeignKeyConstraint('indicators_question', ['question_key', 'survey_key'], 'questions', [
      'key',
      'survey_key',
    ])
    // What estimates, breaks and counted answers point at, so that they cannot contradict the indicator.
    .addUniqueConstraint('indicators_of_kind', ['key', 'survey_key', 'kind'])
    .addUniqueConstraint('indicators_of_survey', ['key', 'survey_key'])
    .addUniqueConstraint('indicators_of_question', ['key', 'question_key'])
    .addCheckConstraint('indicators_kind_known', oneOf('kind', ['share', 'rate', 'count', 'mean']))
    .addCheckConstraint(
      'indicators_unit_fits_kind',
      sql<boolean>`(kind = 'share' and unit = 'share') or (kind = 'rate' and unit = 'per_population')
        or (kind = 'count' and unit = 'count') or (kind = 'mean' and unit = 'mean')`,
    )
    .addCheckConstraint(
      'indicators_per_fits_kind',
      sql<boolean>`(kind = 'rate' and per is not null and per > 0) or (kind <> 'rate' and per is null)`,
    )
    .addCheckConstraint(
      'indicators_polarity_known',
      oneOf('polarity', ['lower_is_better', 'higher_is_better', 'no_judgement']),
    )
    .addCheckConstraint('indicators_confidence', sql<boolean>`confidence_level > 0 and confidence_level < 1`)
    .addCheckConstraint(
      'indicators_limits',
      sql<boolean>`0 <= suppress_below and suppress_below <= unreliable_below`,
    )
    .addCheckConstraint('indicators_design_effect', sql<boolean>`assumed_design_effect >= 1`)
    .execute();

  await db.schema
    .createTable('counted_answers')
    .addColumn('indicator_key', 'text', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('answer_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('counted_answers_pkey', ['indicator_key', 'answer_key'])
    .addForeignKeyConstraint('counted_answers_indicator', ['indicator_key', 'question_key'], 'indicators', [
      'key',
      'question_key',
    ])
    .addForeignKeyConstraint('counted_answers_option', ['question_key', 'answer_key'], 'answer_options', [
      'question_key',
      'key',
    ])
    .execute();

  await db.schema
    .createTable('series_breaks')
    .addColumn('indicator_key', 'text', (column) => column.notNull())
    .addColumn('survey_key', 'text', (column) => column.notNull())
    .addColumn('round_key', 'text', (column) => column.notNull())
    .addColumn('reason_sv', 'text', (column) => column.notNull())
    .addColumn('reason_en', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('series_breaks_pkey', ['indicator_key', 'round_key'])
    .addForeignKeyConstraint('series_breaks_indicator', ['indicator_key', 'survey_key'], 'indicators', [
      'key',
      'survey_key',
    ])
    .addForeignKeyConstraint('series_breaks_round', ['survey_key', 'round_key'], 'survey_rounds', [
      'survey_key',
      'key',
    ])
    .execute();
}
