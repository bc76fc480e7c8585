import { isDeepStrictEqual } from 'node:util';
import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { isEmpty } from '../../domain/reporting/answer';
import type { AnswerSave } from './report-writing.contract';
import { type StoredAnswer, storedAnswers, unanswered } from './saved-answers.queries';
import type { WrittenReport } from './written-report';

/** What came of putting an answer down. */
export interface Put {
  /** `saved`: it stands. `stale`: another does, and nothing was changed. */
  readonly outcome: 'saved' | 'stale';
  /** Whether this put it there; what stood already is saved all the same. */
  readonly written: boolean;
  /** The answer that stands. */
  readonly answer: StoredAnswer;
}

interface Wanted {
  readonly section: string;
  readonly question: string;
  readonly save: AnswerSave;
}

/** Puts an answer over the version it was written over, and keeps what somebody else had written there. */
export async function putAnswer(
  { tx, person, now }: Pick<Deed, 'tx' | 'person' | 'now'>,
  report: Pick<WrittenReport, 'id' | 'provenance'>,
  wanted: Wanted,
): Promise<Put> {
  const { question, save } = wanted;
  const before = await answerNow(tx, report.id, question);
  const found = compare(before, save);
  if (found) return found;
  const row = {
    value: JSON.stringify(save.value),
    is_empty: isEmpty(save.value) ? 1 : 0,
    version: save.version + 1,
    saved_at: now.toISOString(),
    saved_by: person.id,
  };
  if (!(await replace(tx, report.id, wanted, row))) {
    // Somebody else was first after all, whose answer can be read by now.
    const answer = await answerNow(tx, report.id, question);
    return compare(answer, save) ?? { outcome: 'stale', written: false, answer };
  }
  if (before.savedBy && before.savedBy.id !== person.id) await keepEarlier(tx, report, before);
  const answer: StoredAnswer = {
    question,
    value: save.value,
    version: row.version,
    savedAt: row.saved_at,
    savedBy: { id: person.id, name: person.name },
  };
  return { outcome: 'saved', written: true, answer };
}

const answerNow = async (tx: WriteDb, report: string, question: string): Promise<StoredAnswer> =>
  (await storedAnswers(tx, report, [question])).get(question) ?? unanswered(question);

/** What is known without writing: that it stands already, or that another does. */
function compare(answer: StoredAnswer, { version, value }: AnswerSave): Put | undefined {
  const stands = isDeepStrictEqual(answer.value, JSON.parse(JSON.stringify(value)));
  if (stands) return { outcome: 'saved', written: false, answer };
  return answer.version === version ? undefined : { outcome: 'stale', written: false, answer };
}

interface AnswerRow {
  readonly value: string;
  readonly is_empty: number;
  readonly version: number;
  readonly saved_at: string;
  readonly saved_by: string;
}

/** @returns whether it was the version it was written over that stood there */
async function replace(
  tx: WriteDb,
  report: string,
  { section, question, save }: Wanted,
  row: AnswerRow,
): Promise<boolean> {
  if (save.version === 0) {
    const { numInsertedOrUpdatedRows = 0n } = await tx
      .insertInto('answers')
      .values({ report_id: report, question_key: question, section_key: section, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await tx
    .updateTable('answers')
    .set(row)
    .where('report_id', '=', report)
    .where('question_key', '=', question)
    .where('version', '=', save.version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function keepEarlier(
  tx: WriteDb,
  { id, provenance }: Pick<WrittenReport, 'id' | 'provenance'>,
  { question, value, version, savedAt, savedBy }: StoredAnswer,
): Promise<void> {
  if (savedAt === null || savedBy === null) return;
  await tx
    .insertInto('answer_history')
    .values({
      report_id: id,
      question_key: question,
      version,
      value: JSON.stringify(value),
      saved_at: savedAt,
      saved_by: savedBy.id,
      provenance,
    })
    .execute();
}
