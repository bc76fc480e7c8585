import type { Deed } from '../../access/act';
import { placesOf } from '../../access/places.queries';
import type { Question } from '../../domain/reporting/catalogue';
import { misfit } from '../../domain/reporting/fit-answer';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import { impossible } from '../../http/refusals';
import { noReport } from '../reports/find-report.queries';
import { permitReport, permitSome } from '../reports/report-rights';
import { isWritable } from '../reports/writable-sections.queries';
import type { AskedQuestions, keepAskedQuestions } from './asked-questions.queries';
import { type Put, putAnswer } from './put-answer';
import type { AnswerSave } from './report-writing.contract';
import type { StoredAnswer } from './saved-answers.queries';
import { sectionClosed } from './section-closed';
import { findWrittenReport, type WrittenReport } from './written-report';

interface Asked {
  readonly report: string;
  readonly question: string;
  readonly save: AnswerSave;
}

/** What stands after a save. */
export interface Saved extends Pick<Put, 'outcome'> {
  readonly report: WrittenReport;
  readonly section: string;
  readonly question: Question;
  readonly answer: StoredAnswer;
}

/** Nothing has been saved: it is the person's first in this edition, which the log tells of. */
export type First = 'first';

type UnloggedDeed = Omit<Deed, 'record'> & Partial<Pick<Deed, 'record'>>;

/**
 * Saves an answer over the version it was written over. What somebody else wrote before is kept.
 * @param deed without `record` it saves only for who has written in this edition before, and otherwise answers `first`
 * @throws Problem 404 for a question that is not asked; 409 `section_closed`; 422 `answer_does_not_fit`;
 *   Refused as `permitReport`
 */
export async function saveAnswer(
  deed: UnloggedDeed,
  questionsOf: ReturnType<typeof keepAskedQuestions>,
  { report: id, question: key, save }: Asked,
): Promise<Saved | First> {
  const { tx, person, now, record } = deed;
  permitSome(person);
  const report = await findWrittenReport(tx, id, person.id);
  const [place] = report ? await placesOf(tx, [report.organisation], dayOf(now)) : [];
  if (report === undefined || place === undefined) throw noReport(id);
  permitReport(person, 'reports.write', { row: report, place });
  const { section, question } = findQuestion(await questionsOf(tx, selectionOf(report)), key);
  if (!(await isWritable(tx, report, section))) throw sectionClosed(section);
  const wrong = misfit(question.answer, save.value);
  if (wrong !== undefined)
    throw impossible(
      'answer_does_not_fit',
      `value.${wrong}`,
      `The question asks for ${question.answer.type}.`,
    );
  if (report.firstAt === null && record === undefined) return 'first';
  const put = await putAnswer(deed, report, { section, question: key, save });
  if (report.firstAt === null && put.written) await noteWriter(deed, report);
  return { report, section, question, outcome: put.outcome, answer: put.answer };
}

/** Who writes in an edition, and that they do, is told once. */
async function noteWriter({ tx, person, now, record }: UnloggedDeed, report: WrittenReport): Promise<void> {
  await tx
    .insertInto('report_writers')
    .values({
      report_id: report.id,
      edition: report.edition,
      person_id: person.id,
      first_at: now.toISOString(),
    })
    .execute();
  await record?.({
    action: 'report.written_in',
    organisation: report.organisation,
    subject: { kind: 'report', id: report.id },
    details: { after: { edition: report.edition } },
  });
}

const selectionOf = ({ catalogueVersion, kinds, round, organisationKind }: WrittenReport) => ({
  catalogueVersion,
  kinds,
  round,
  organisation: organisationKind,
});

/** @throws Problem 404 for a question that is not asked in the report */
function findQuestion(questions: AskedQuestions, key: string) {
  const asked = questions.get(key);
  if (asked === undefined) throw notFound(`The report asks no question ${key}`);
  return asked;
}
