import type { ReadDb } from '../../../db/database';
import type { IndicatorsTable } from '../../../db/schema/indicators';
import type { Localized } from '../../domain/localized';
import type { Method } from '../../domain/statistics/estimate';
import { methodOf } from './indicator-method';

/** What a reader of figures must know of their indicator. */
export interface IndicatorDefinition {
  readonly key: string;
  readonly surveyKey: string;
  readonly label: Localized;
  readonly question: Localized | null;
  readonly countedAnswers: readonly Localized[];
  /** Who the figure is of. */
  readonly base: Localized;
  readonly unit: IndicatorsTable['unit'];
  readonly per: number | null;
  readonly polarity: IndicatorsTable['polarity'];
  readonly method: Method;
  /** Youngest and oldest age in the survey's frame, inclusive. */
  readonly ages: { readonly from: number; readonly to: number };
  /** Every round of the survey, oldest first. */
  readonly rounds: readonly { readonly key: string; readonly date: string; readonly dateAssumed: boolean }[];
  readonly breaks: readonly { readonly round: string; readonly date: string; readonly reason: Localized }[];
}

/** One indicator with its rounds, breaks and counted answers in two queries, or undefined. */
export async function findIndicatorDefinition(
  db: ReadDb,
  key: string,
): Promise<IndicatorDefinition | undefined> {
  const [rows, countedAnswers] = await Promise.all([roundRows(db, key), countedAnswerRows(db, key)]);
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    key,
    surveyKey: first.survey_key,
    label: { sv: first.label_sv, en: first.label_en },
    question:
      first.text_sv === null || first.text_en === null ? null : { sv: first.text_sv, en: first.text_en },
    countedAnswers,
    base: { sv: first.base_sv, en: first.base_en },
    unit: first.unit,
    per: first.per,
    polarity: first.polarity,
    method: methodOf(first),
    ages: { from: first.age_from, to: first.age_to },
    rounds: rows.map((row) => ({
      key: row.round,
      date: row.reference_date,
      dateAssumed: row.date_assumed === 1,
    })),
    breaks: rows.flatMap(({ round, reference_date, reason_sv, reason_en }) =>
      reason_sv === null || reason_en === null
        ? []
        : [{ round, date: reference_date, reason: { sv: reason_sv, en: reason_en } }],
    ),
  };
}

function roundRows(db: ReadDb, key: string) {
  return db
    .selectFrom('indicators')
    .innerJoin('surveys', 'surveys.key', 'indicators.survey_key')
    .innerJoin('survey_rounds', 'survey_rounds.survey_key', 'indicators.survey_key')
    .leftJoin('questions', 'questions.key', 'indicators.question_key')
    .leftJoin('series_breaks', (join) =>
      join
        .onRef('series_breaks.indicator_key', '=', 'indicators.key')
        .onRef('series_breaks.round_key', '=', 'survey_rounds.key'),
    )
    .select([
      'indicators.survey_key',
      'label_sv',
      'label_en',
      'base_sv',
      'base_en',
      'unit',
      'per',
      'polarity',
      'confidence_level',
      'suppress_below',
      'unreliable_below',
      'assumed_design_effect',
      'age_from',
      'age_to',
      'text_sv',
      'text_en',
      'survey_rounds.key as round',
      'reference_date',
      'date_assumed',
      'reason_sv',
      'reason_en',
    ])
    .where('indicators.key', '=', key)
    .orderBy('reference_date')
    .execute();
}

async function countedAnswerRows(db: ReadDb, key: string): Promise<Localized[]> {
  return await db
    .selectFrom('counted_answers')
    .innerJoin('answer_options', (join) =>
      join
        .onRef('answer_options.question_key', '=', 'counted_answers.question_key')
        .onRef('answer_options.key', '=', 'counted_answers.answer_key'),
    )
    .select(['label_sv as sv', 'label_en as en'])
    .where('indicator_key', '=', key)
    .orderBy('position')
    .execute();
}
