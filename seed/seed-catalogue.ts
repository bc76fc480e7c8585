import type { Insertable, Kysely } from 'kysely';
import { countUpDataVersion } from '../db/data-version';
import type { Database, WriteDb } from '../db/database';
import { AREA_LINEAGE, AREA_MEMBERSHIPS, AREAS } from './catalogue/areas';
import { COUNTED_ANSWERS, INDICATORS, SERIES_BREAKS, TOPICS } from './catalogue/indicators';
import { ORGANISATION_DISTRICTS, ORGANISATION_SUCCESSIONS, ORGANISATIONS } from './catalogue/organisations';
import { POPULATION_SOURCE, POPULATIONS } from './catalogue/populations';
import { FIRST_VERSION, NEXT_VERSION } from './catalogue/question-catalogue/first-version';
import { ANSWER_OPTIONS, QUESTIONS } from './catalogue/questions';
import { SIMILAR_SURVEY_INDICATORS, SIMILAR_SURVEYS } from './catalogue/similar-surveys';
import { GROUPS, SURVEY_ROUNDS, SURVEYS } from './catalogue/surveys';

/**
 * Adds the areas, organisations, surveys, questions, indicators and the question catalogue that are not there yet. What is there stays as it is:
 * somebody may have corrected it.
 */
export async function seedCatalogue(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await addMissing(tx, 'areas', AREAS);
    await addMissing(tx, 'area_memberships', AREA_MEMBERSHIPS);
    await addMissing(tx, 'area_lineage', AREA_LINEAGE);
    await addMissing(tx, 'organisations', ORGANISATIONS);
    await addMissing(tx, 'organisation_districts', ORGANISATION_DISTRICTS);
    await addMissing(tx, 'organisation_successions', ORGANISATION_SUCCESSIONS);
    await addMissing(tx, 'sources', [POPULATION_SOURCE]);
    await addMissing(tx, 'populations', POPULATIONS);
    await addMissing(tx, 'surveys', SURVEYS);
    await addMissing(tx, 'survey_rounds', SURVEY_ROUNDS);
    await addMissing(tx, 'groups', GROUPS);
    await addMissing(tx, 'questions', QUESTIONS);
    await addMissing(tx, 'answer_options', ANSWER_OPTIONS);
    await addMissing(tx, 'topics', TOPICS);
    await addMissing(tx, 'indicators', INDICATORS);
    await addMissing(tx, 'counted_answers', COUNTED_ANSWERS);
    await addMissing(tx, 'series_breaks', SERIES_BREAKS);
    await addMissing(tx, 'similar_surveys', SIMILAR_SURVEYS);
    await addMissing(tx, 'similar_survey_indicators', SIMILAR_SURVEY_INDICATORS);
    await addMissing(tx, 'question_catalogues', [FIRST_VERSION]);
    await followFirstVersion(tx);
  });
}

/** Gives the delivered catalogue as it is now to whom has had only an earlier one. */
async function followFirstVersion(tx: WriteDb): Promise<void> {
  const versions = await tx.selectFrom('question_catalogues').select(['content', 'changed_by']).execute();
  const [only] = versions;
  if (versions.length > 1 || only?.content === NEXT_VERSION.content || only?.changed_by !== null) return;
  await addMissing(tx, 'question_catalogues', [NEXT_VERSION]);
  await countUpDataVersion(tx);
}

async function addMissing<Table extends keyof Database>(
  tx: WriteDb,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  await tx
    .insertInto(table)
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
