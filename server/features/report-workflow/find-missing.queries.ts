import type { ReadDb } from '../../../db/database';
import { type CheckedSection, type Finding, findingsOf } from '../../domain/reporting/completeness';
import type { Confidentiality } from '../../domain/reporting/confidentiality';
import type { FoundReport } from '../reports/find-report.queries';
import { liveContent } from '../reports/live-content.queries';
import type { SectionContent } from '../reports/report-content.contract';
import { sectionRows, sectionState } from '../reports/section-rows.queries';

/**
 * What is missing in a report as it is written now. Whether something is missing is the same for everyone; sentences of
 * sections that the asker may not read are not told.
 * @param reads which classes whoever asks may read as they are written
 * @param day ISO date: today
 */
export async function findMissing(
  db: ReadDb,
  report: FoundReport,
  reads: (confidentiality: Confidentiality) => boolean,
  day: string,
): Promise<Finding[]> {
  const [content, rows, comments, returned] = await Promise.all([
    liveContent(db, report, () => true, day),
    sectionRows(db, report.row.id),
    openComments(db, report.row.id),
    answeredSinceReturn(db, report),
  ]);
  const sections = report.sections.map((section): CheckedSection => {
    const state = sectionState(rows, section);
    const written = content.sections.find(({ key }) => key === section.key)?.questions ?? [];
    return {
      key: section.key,
      title: section.title,
      confidentiality: state.confidentiality,
      legalGround: state.legal_ground,
      done: state.done_at !== null,
      openComments: comments.get(section.key) ?? 0,
      answeredSinceReturn: returned.get(section.key) ?? null,
      questions: section.questions.map((question) => {
        const own = written.find(({ key }) => key === question.key);
        return {
          key: question.key,
          wording: question.wording,
          required: question.required,
          legalGround: question.legalGround,
          statutoryParts: question.statutoryParts,
          answer: own?.answer ?? null,
          uncertainClaims: own && reads(state.confidentiality) ? uncertainClaims(own) : [],
          exampleFigures: (own?.figures ?? [])
            .filter(({ provenance }) => provenance === 'example')
            .map(({ indicator }) => indicator.label),
        };
      }),
    };
  });
  return findingsOf({
    registryNumber: report.row.registry_number,
    statutoryParts: content.kinds.flatMap(({ statutoryParts }) => statutoryParts),
    sections,
  });
}

type Question = NonNullable<SectionContent['questions']>[number];

function uncertainClaims(_question: Question): string[] {
  return [];
}

async function openComments(db: ReadDb, id: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('report_comments')
    .select('section_key')
    .where('report_id', '=', id)
    .where('resolved_at', 'is', null)
    .execute();
  return new Map(
    rows.map(({ section_key }) => [
      section_key,
      rows.filter((row) => row.section_key === section_key).length,
    ]),
  );
}

/** Of the sections that the office sent back last in this edition: whether something in them has changed since. */
async function answeredSinceReturn(db: ReadDb, { row }: FoundReport): Promise<ReadonlyMap<string, boolean>> {
  const last = await db
    .selectFrom('report_steps')
    .select(['seq', 'at'])
    .where('report_id', '=', row.id)
    .where('edition', '=', row.edition)
    .where('step', '=', 'return')
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  if (last === undefined) return new Map();
  const [returned, answers, attachments] = await Promise.all([
    db
      .selectFrom('report_returns')
      .select('section_key')
      .where('report_id', '=', row.id)
      .where('step_seq', '=', last.seq)
      .execute(),
    db
      .selectFrom('answers')
      .select('section_key')
      .where('report_id', '=', row.id)
      .where('saved_at', '>', last.at)
      .execute(),
    db
      .selectFrom('attachments')
      .select('section_key')
      .where('report_id', '=', row.id)
      .where(({ eb, or }) => or([eb('added_at', '>', last.at), eb('removed_at', '>', last.at)]))
      .execute(),
  ]);
  const changed = new Set([...answers, ...attachments].map(({ section_key }) => section_key));
  return new Map(returned.map(({ section_key }) => [section_key, changed.has(section_key)]));
}
