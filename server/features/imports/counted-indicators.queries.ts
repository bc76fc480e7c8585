import type { ReadDb } from '../../../db/database';
import type { CountedIndicator } from '../../domain/importing/weighted-shares';
import { methodOf } from '../indicators/indicator-method';
import type { SurveyDescription } from './imports.contract';
import { badDescription } from './parse-description';

/**
 * The indicators that the described questions can tell.
 * @throws ImportRejected `bad_description` when a question, an answer or a group is unknown, or when an answer that
 *   counts is not described and its respondents would be left out
 */
export async function listCountedIndicators(
  db: ReadDb,
  { survey, columns, questions }: SurveyDescription,
): Promise<CountedIndicator[]> {
  const known = await listAnswers(db, survey);
  const groups = (await db.selectFrom('groups').select('key').execute()).map(({ key }) => key);
  const faults = [
    ...Object.entries(questions).flatMap(([question, { answers }]) => {
      const options = known.get(question);
      if (options === undefined) return [`questions.${question}: no such question`];
      return Object.keys(answers)
        .filter((answer) => !options.includes(answer))
        .map(
          (answer) =>
            `questions.${question}.answers.${answer}: no such answer; there are ${options.join(', ')}`,
        );
    }),
    ...Object.keys(columns.groups)
      .filter((group) => !groups.includes(group))
      .map((group) => `columns.groups.${group}: no such group; there are ${groups.join(', ')}`),
  ];
  if (faults.length > 0) throw badDescription(faults);
  const indicators = await listIndicators(db, Object.keys(questions));
  const uncounted = indicators.flatMap(({ question, counted }) =>
    counted
      .filter((answer) => !(answer in (questions[question]?.answers ?? {})))
      .map((answer) => `questions.${question}.answers.${answer}: counts, but is not described`),
  );
  if (uncounted.length > 0) throw badDescription([...new Set(uncounted)]);
  return indicators;
}

async function listAnswers(db: ReadDb, survey: string): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('questions')
    .innerJoin('answer_options', 'answer_options.question_key', 'questions.key')
    .select(['questions.key as question', 'answer_options.key as answer'])
    .where('survey_key', '=', survey)
    .orderBy('position')
    .execute();
  const answers = new Map<string, string[]>();
  for (const { question, answer } of rows) answers.set(question, [...(answers.get(question) ?? []), answer]);
  return answers;
}

async function listIndicators(db: ReadDb, questions: readonly string[]): Promise<CountedIndicator[]> {
  const rows = await db
    .selectFrom('indicators')
    .innerJoin('counted_answers', 'counted_answers.indicator_key', 'indicators.key')
    .select([
      'indicators.key',
      'counted_answers.question_key as question',
      'answer_key',
      'confidence_level',
      'suppress_below',
      'unreliable_below',
      'assumed_design_effect',
    ])
    .where('indicators.question_key', 'in', [...questions])
    .orderBy('indicators.position')
    .execute();
  const indicators = new Map<string, CountedIndicator>();
  for (const row of rows) {
    const counted = [...(indicators.get(row.key)?.counted ?? []), row.answer_key];
    indicators.set(row.key, { key: row.key, question: row.question, counted, method: methodOf(row) });
  }
  return [...indicators.values()];
}
