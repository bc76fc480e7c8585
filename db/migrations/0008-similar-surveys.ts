import { type Kysely, sql } from 'kysely';
import { notEmpty } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  const texts = ['name', 'years', 'area_kind', 'difference'].flatMap((text) => [`${text}_sv`, `${text}_en`]);
  let surveys = db.schema
    .createTable('similar_surveys')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull().unique())
    .addColumn('organiser', 'text', (column) => column.notNull())
    .addColumn('age_from', 'integer')
    .addColumn('age_to', 'integer')
    .addColumn('source_title', 'text', (column) => column.notNull())
    .addColumn('source_url', 'text');
  for (const text of texts) surveys = surveys.addColumn(text, 'text', (column) => column.notNull());
  await surveys
    // Without its reason a warning against comparing is worth nothing.
    .addCheckConstraint('similar_surveys_difference_sv', notEmpty('difference_sv'))
    .addCheckConstraint('similar_surveys_difference_en', notEmpty('difference_en'))
    .addCheckConstraint(
      'similar_surveys_ages',
      sql<boolean>`(age_from is null and age_to is null)
        or (age_from is not null and age_from >= 0 and (age_to is null or age_from <= age_to))`,
    )
    .addCheckConstraint(
      'similar_surveys_url_is_web',
      sql<boolean>`source_url is null or source_url like 'https://%' or source_url like 'http://%'`,
    )
    .execute();

  await db.schema
    .createTable('similar_survey_indicators')
    .addColumn('similar_survey_key', 'text', (column) => column.notNull().references('similar_surveys.key'))
    .addColumn('indicator_key', 'text', (column) => column.notNull().references('indicators.key'))
    .addColumn('question_sv', 'text')
    .addColumn('question_en', 'text')
    .addPrimaryKeyConstraint('similar_survey_indicators_pkey', ['indicator_key', 'similar_survey_key'])
    .addCheckConstraint(
      'similar_survey_indicators_question',
      sql<boolean>`(question_sv is null and question_en is null)
        or (question_sv is not null and question_en is not null)`,
    )
    .execute();
}
