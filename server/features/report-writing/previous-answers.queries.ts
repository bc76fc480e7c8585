import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { listSuccessions } from '../../access/places.queries';
import { answersFor } from '../../domain/access/answers-for';
import { roundLabel } from '../../domain/reporting/round-label';
import { type FoundReport, listReportsFound } from '../reports/find-report.queries';
import type { Answer } from '../reports/report-content.contract';
import { rightsIn } from '../reports/report-rights';
import { sectionState } from '../reports/section-rows.queries';
import type { SectionQuestion } from './report-writing.contract';

/** What was answered last time, and in which section of which report that stands. */
export interface PreviousAnswer {
  readonly given: NonNullable<SectionQuestion['previous']>;
  readonly organisation: string;
  readonly report: string;
  readonly section: string;
}

interface Asked {
  readonly report: FoundReport;
  readonly questions: readonly string[];
  readonly person: Person;
  /** ISO date: today. */
  readonly day: string;
}

/**
 * What an organisation, or those it took over from, answered last to some questions, by question: from the latest
 * earlier round in which something was, and never from a section that whoever asks may not read.
 */
export async function previousAnswers(
  db: ReadDb,
  { report, questions, person, day }: Asked,
): Promise<ReadonlyMap<string, PreviousAnswer>> {
  const earlier = await earlierReports(db, report, day);
  if (earlier.length === 0) return new Map();
  const ids = earlier.map(({ row }) => row.id);
  const [answers, states, named] = await Promise.all([
    answersIn(db, ids, questions),
    db.selectFrom('report_sections').selectAll().where('report_id', 'in', ids).execute(),
    reportsNamedIn(db, ids, person.id),
  ]);
  const found = new Map<string, PreviousAnswer>();
  for (const past of earlier) {
    const { rights, row, round, organisation } = {
      ...past,
      rights: rightsIn(person, past, named.has(past.row.id)),
    };
    if (!rights.live) continue;
    const rows = new Map(
      states.filter((own) => own.report_id === row.id).map((own) => [own.section_key, own]),
    );
    for (const answer of answers.filter((own) => own.report_id === row.id && !found.has(own.question_key))) {
      const section = past.sections.find((own) => own.key === answer.section_key);
      if (section === undefined) continue;
      const { confidentiality, legal_ground: legalGround } = sectionState(rows, section);
      if (!rights.reads(confidentiality)) continue;
      found.set(answer.question_key, {
        given: {
          round: { key: round.key, label: roundLabel(round.year, round.type) },
          value: JSON.parse(answer.value) as Answer,
          confidentiality,
          legalGround,
        },
        organisation: organisation.key,
        report: row.id,
        section: answer.section_key,
      });
    }
  }
  return found;
}

/** The earlier reports of an organisation and of those it answers for, the latest round first. */
async function earlierReports(
  db: ReadDb,
  { round, organisation }: FoundReport,
  day: string,
): Promise<FoundReport[]> {
  const own = answersFor(organisation.key, await listSuccessions(db), day);
  const rows = await db
    .selectFrom('reports')
    .select('id')
    .where('organisation_key', 'in', own)
    .where('round_key', '<', round.key)
    .execute();
  const found = await listReportsFound(
    db,
    day,
    rows.map(({ id }) => id),
  );
  return found.sort(
    (one, other) =>
      -compare(one.round.key, other.round.key) || compare(one.organisation.name, other.organisation.name),
  );
}

/** `2025T1` < `2025T2` < `2025VB`. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const answersIn = (db: ReadDb, reports: readonly string[], questions: readonly string[]) =>
  db
    .selectFrom('answers')
    .select(['report_id', 'question_key', 'section_key', 'value'])
    .where('report_id', 'in', [...reports])
    .where('question_key', 'in', [...questions])
    .where('is_empty', '=', 0)
    .execute();

async function reportsNamedIn(
  db: ReadDb,
  reports: readonly string[],
  personId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('report_reviewers')
    .select('report_id')
    .where('report_id', 'in', [...reports])
    .where('person_id', '=', personId)
    .execute();
  return new Set(rows.map(({ report_id }) => report_id));
}
