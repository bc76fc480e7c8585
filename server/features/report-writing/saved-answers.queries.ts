import type { ReadDb } from '../../../db/database';
import type { Answer } from '../reports/report-content.contract';
import type { SavedAnswer } from './report-writing.contract';

/** An answer as it stands, before figures are held against it. */
export type StoredAnswer = Omit<SavedAnswer, 'warnings'>;

/** What stands where nothing has been answered yet. */
export const unanswered = (question: string): StoredAnswer => ({
  question,
  value: null,
  version: 0,
  savedAt: null,
  savedBy: null,
});

/** The answers to some questions of a report that have been saved, by question. */
export async function storedAnswers(
  db: ReadDb,
  reportId: string,
  questions: readonly string[],
): Promise<ReadonlyMap<string, StoredAnswer>> {
  if (questions.length === 0) return new Map();
  const rows = await db
    .selectFrom('answers')
    .innerJoin('people', 'people.id', 'answers.saved_by')
    .select(['question_key', 'value', 'answers.version', 'saved_at', 'people.id', 'people.name'])
    .where('report_id', '=', reportId)
    .where('question_key', 'in', [...questions])
    .execute();
  return new Map(
    rows.map(({ question_key, value, version, saved_at, id, name }) => [
      question_key,
      {
        question: question_key,
        value: JSON.parse(value) as Answer,
        version,
        savedAt: saved_at,
        savedBy: { id, name },
      },
    ]),
  );
}
