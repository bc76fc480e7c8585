import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import type { SecretText } from '../../access/note-secret-read';
import { indicatorsBeside } from '../../domain/reporting/named-indicators';
import { dayOf } from '../../http/clock';
import { attachmentsOf } from '../reports/live-content.queries';
import { progressOf } from '../reports/progress.queries';
import { taskListOf } from '../reports/task-list.queries';
import { claimWarnings } from './claim-warnings';
import { listComments } from './comments.queries';
import type { KeptFigures } from './figures-kept';
import { type OpenedSection, openSection, secretIn } from './open-section';
import { type PreviousAnswer, previousAnswers } from './previous-answers.queries';
import type { Section } from './report-writing.contract';
import { storedAnswers, unanswered } from './saved-answers.queries';
import { threadChoices } from './thread-choices.queries';

/** A section, and the secret texts that stand in it, whose reading is to be written down. */
export interface ReadSection {
  readonly section: Section;
  readonly secrets: readonly SecretText[];
}

interface Asked {
  readonly person: Person;
  readonly id: string;
  readonly section: string;
  readonly now: Date;
}

/**
 * A section as it is written, for who reads the report as it is being written.
 * @throws Refused and Problem 404 as `openSection`
 */
export async function getSection(
  db: ReadDb,
  figuresBeside: KeptFigures,
  { person, id, section: key, now }: Asked,
): Promise<ReadSection> {
  const opened = await openSection(db, person, { id, section: key, to: 'read' }, now);
  const { report, section } = opened;
  const day = dayOf(now);
  const questions = section.questions.map((question) => question.key);
  const [saved, previous, comments, attachments, summary] = await Promise.all([
    storedAnswers(db, id, questions),
    previousAnswers(db, { report, questions, person, day }),
    listComments(db, id, [key]),
    attachmentsOf(db, id, [key]),
    summaryOf(db, opened, { person, now }),
  ]);
  const asked: Section['questions'] = [];
  for (const question of section.questions) {
    const answer = saved.get(question.key) ?? unanswered(question.key);
    const indicators = indicatorsBeside(question, answer.value);
    const figures = await figuresBeside(report.organisation.key, indicators, day);
    asked.push({
      question,
      saved: { ...answer, warnings: claimWarnings(answer.value, figures) },
      previous: previous.get(question.key)?.given ?? null,
      figures: [...figures],
    });
  }
  const thread = await threadChoices(db, figuresBeside, {
    ...{ opened, day },
    answers: asked.flatMap(({ saved: { value }, previous: before }) => [value, before?.value ?? null]),
  });
  const place = report.sections.findIndex((own) => own.key === key);
  return {
    section: {
      summary,
      help: section.help,
      questions: asked,
      thread,
      comments,
      attachments: attachments.get(key) ?? [],
      before: report.sections[place - 1]?.key ?? null,
      after: report.sections[place + 1]?.key ?? null,
    },
    secrets: secretsIn(opened, [...previous.values()]),
  };
}

async function summaryOf(
  db: ReadDb,
  { report, section }: OpenedSection,
  { person, now }: Pick<Asked, 'person' | 'now'>,
): Promise<Section['summary']> {
  const sections = (await progressOf(db, [report])).get(report.row.id) ?? [];
  // Who reads it as it is written needs nothing to be decided.
  const summaries = await taskListOf(db, report, sections, { person, decided: false, now });
  const summary = summaries.find(({ key }) => key === section.key);
  if (summary === undefined) throw new Error(`the section ${section.key} has gone`);
  return summary;
}

/** The section itself where it is secret, and what stands beside it of earlier ones that are. */
function secretsIn(opened: OpenedSection, previous: readonly PreviousAnswer[]): SecretText[] {
  const own = secretIn(opened);
  const earlier = new Map(
    previous
      .filter(({ given }) => given.confidentiality === 'secret')
      .map(({ organisation, report: id, section: part }) => [
        `${id} ${part}`,
        { organisation, subject: { kind: 'report', id }, part },
      ]),
  );
  return [...(own ? [own] : []), ...earlier.values()];
}
