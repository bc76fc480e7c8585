import type { ReadDb } from '../../../db/database';
import { groupBy } from '../../domain/group-by';
import type { LookAlikes } from './look-alikes.contract';

type SameQuestion = LookAlikes['sameQuestion'][number];
type OtherSurvey = LookAlikes['otherSurveys'][number];

/** What each indicator may be mistaken for, by its key; an indicator that is like nothing is not in the map. */
export async function listLookAlikes(db: ReadDb, key: string | undefined): Promise<Map<string, LookAlikes>> {
  const [sameQuestion, otherSurveys] = await Promise.all([
    listSameQuestion(db, key),
    listOtherSurveys(db, key),
  ]);
  const keys = new Set([...sameQuestion.keys(), ...otherSurveys.keys()]);
  return new Map(
    [...keys].map((one) => [
      one,
      { sameQuestion: sameQuestion.get(one) ?? [], otherSurveys: otherSurveys.get(one) ?? [] },
    ]),
  );
}

/** The other indicators of each indicator's question, with the answers they count. */
async function listSameQuestion(db: ReadDb, key: string | undefined): Promise<Map<string, SameQuestion[]>> {
  const rows = await db
    .selectFrom('indicators')
    .innerJoin('indicators as other', (join) =>
      join
        .onRef('other.question_key', '=', 'indicators.question_key')
        .onRef('other.key', '<>', 'indicators.key'),
    )
    .leftJoin('counted_answers as counted', 'counted.indicator_key', 'other.key')
    .leftJoin('answer_options as option', (join) =>
      join
        .onRef('option.question_key', '=', 'counted.question_key')
        .onRef('option.key', '=', 'counted.answer_key'),
    )
    .select(['indicators.key', 'other.key as other_key', 'other.label_sv', 'other.label_en'])
    .select(['option.label_sv as answer_sv', 'option.label_en as answer_en'])
    .$if(key !== undefined, (query) => query.where('indicators.key', '=', key ?? ''))
    .orderBy('other.position')
    .orderBy('option.position')
    .execute();
  const byIndicator = groupBy(
    rows,
    (row) => row.key,
    (row) => row,
  );
  return new Map([...byIndicator].map(([indicator, others]) => [indicator, foldAnswers(others)]));
}

interface AnswerRow {
  readonly other_key: string;
  readonly label_sv: string;
  readonly label_en: string;
  readonly answer_sv: string | null;
  readonly answer_en: string | null;
}

function foldAnswers(rows: readonly AnswerRow[]): SameQuestion[] {
  const byOther = groupBy(
    rows,
    (row) => row.other_key,
    (row) => row,
  );
  return [...byOther].flatMap(([key, [first, ...rest]]) =>
    first === undefined
      ? []
      : {
          key,
          label: { sv: first.label_sv, en: first.label_en },
          countedAnswers: [first, ...rest].flatMap(({ answer_sv: sv, answer_en: en }) =>
            sv === null || en === null ? [] : { sv, en },
          ),
        },
  );
}

async function listOtherSurveys(db: ReadDb, key: string | undefined): Promise<Map<string, OtherSurvey[]>> {
  const rows = await db
    .selectFrom('similar_survey_indicators as resembled')
    .innerJoin('similar_surveys as survey', 'survey.key', 'resembled.similar_survey_key')
    .selectAll('survey')
    .select(['resembled.indicator_key', 'question_sv', 'question_en'])
    .$if(key !== undefined, (query) => query.where('indicator_key', '=', key ?? ''))
    .orderBy('survey.position')
    .execute();
  return groupBy(
    rows,
    (row) => row.indicator_key,
    (row) => ({
      name: { sv: row.name_sv, en: row.name_en },
      organiser: row.organiser,
      years: { sv: row.years_sv, en: row.years_en },
      ages: row.age_from === null ? null : { from: row.age_from, to: row.age_to },
      areas: { sv: row.area_kind_sv, en: row.area_kind_en },
      question:
        row.question_sv === null || row.question_en === null
          ? null
          : { sv: row.question_sv, en: row.question_en },
      difference: { sv: row.difference_sv, en: row.difference_en },
      source: { title: row.source_title, url: row.source_url },
    }),
  );
}
