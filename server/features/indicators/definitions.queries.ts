import type { ReadDb } from '../../../db/database';
import { groupBy } from '../../domain/group-by';
import type { Indicator } from './indicators.contract';

export type Definition = Awaited<ReturnType<typeof listDefinitions>>[number];

/** Indicators with their topic and question, in the order they are read. */
export function listDefinitions(db: ReadDb, key: string | undefined) {
  return db
    .selectFrom('indicators')
    .innerJoin('topics', 'topics.key', 'indicators.topic_key')
    .leftJoin('questions', 'questions.key', 'indicators.question_key')
    .selectAll('indicators')
    .select(['topics.label_sv as topic_sv', 'topics.label_en as topic_en'])
    .select(['questions.text_sv as question_sv', 'questions.text_en as question_en', 'questions.wording'])
    .$if(key !== undefined, (query) => query.where('indicators.key', '=', key ?? ''))
    .orderBy('topics.position')
    .orderBy('indicators.position')
    .execute();
}

/** The answers to each indicator's question, in the questionnaire's order, by the indicator's key. */
export async function listAnswers(
  db: ReadDb,
  key: string | undefined,
): Promise<Map<string, Indicator['answers']>> {
  const rows = await db
    .selectFrom('indicators')
    .innerJoin('answer_options as option', 'option.question_key', 'indicators.question_key')
    .leftJoin('counted_answers as counted', (join) =>
      join
        .onRef('counted.indicator_key', '=', 'indicators.key')
        .onRef('counted.answer_key', '=', 'option.key'),
    )
    .select(['indicators.key', 'option.label_sv', 'option.label_en', 'counted.answer_key'])
    .$if(key !== undefined, (query) => query.where('indicators.key', '=', key ?? ''))
    .orderBy('option.position')
    .execute();
  return groupBy(
    rows,
    (row) => row.key,
    (row) => ({ label: { sv: row.label_sv, en: row.label_en }, counted: row.answer_key !== null }),
  );
}

/** The breaks in each indicator's series, oldest first, by the indicator's key. */
export async function listBreaks(
  db: ReadDb,
  key: string | undefined,
): Promise<Map<string, Indicator['breaks']>> {
  const rows = await db
    .selectFrom('series_breaks')
    .innerJoin('survey_rounds as round', (join) =>
      join
        .onRef('round.survey_key', '=', 'series_breaks.survey_key')
        .onRef('round.key', '=', 'series_breaks.round_key'),
    )
    .selectAll('series_breaks')
    .$if(key !== undefined, (query) => query.where('indicator_key', '=', key ?? ''))
    .orderBy('round.reference_date')
    .execute();
  return groupBy(
    rows,
    (row) => row.indicator_key,
    (row) => ({ round: row.round_key, reason: { sv: row.reason_sv, en: row.reason_en } }),
  );
}
