import type { ReadDb } from '../../../db/database';
import { kindsOf } from '../../domain/reporting/catalogue';
import type { Confidentiality } from '../../domain/reporting/confidentiality';
import { indicatorsBeside } from '../../domain/reporting/named-indicators';
import { roundLabel } from '../../domain/reporting/round-label';
import type { Attachment } from './attachment.contract';
import { figuresOf } from './figures-of-report';
import type { FoundReport } from './find-report.queries';
import type { Answer, ReportContent, SectionContent } from './report-content.contract';
import { sectionRows, sectionState } from './section-rows.queries';
import { threadNames } from './thread-names.queries';

/**
 * A report as it is written now, with fresh figures. Text of sections that may not be read is not even fetched.
 * @param reads which classes whoever asks may read
 * @param day ISO date: today
 */
export async function liveContent(
  db: ReadDb,
  report: FoundReport,
  reads: (confidentiality: Confidentiality) => boolean,
  day: string,
): Promise<ReportContent> {
  const rows = await sectionRows(db, report.row.id);
  const states = report.sections.map((section) => ({ section, state: sectionState(rows, section) }));
  const read = states.filter(({ state }) => reads(state.confidentiality)).map(({ section }) => section);
  const keys = read.map(({ key }) => key);
  const answers = await answersOf(db, report.row.id, keys);
  const [attachments, figures] = await Promise.all([
    attachmentsOf(db, report.row.id, keys),
    figuresOf(
      db,
      report,
      read.flatMap(({ questions }) =>
        questions.flatMap((question) => indicatorsBeside(question, answers.get(question.key) ?? null)),
      ),
      day,
    ),
  ]);
  const sections = states.map(({ section, state }): SectionContent => {
    const readable = keys.includes(section.key);
    return {
      key: section.key,
      title: section.title,
      kinds: kindsOf(report.catalogue, section).filter((kind) => report.round.kinds.includes(kind)),
      confidentiality: state.confidentiality,
      legalGround: state.legal_ground,
      questions: readable
        ? section.questions.map((question) => ({
            key: question.key,
            wording: question.wording,
            kinds: question.kinds.filter((kind) => report.round.kinds.includes(kind)),
            statutoryParts: [...question.statutoryParts],
            form: question.answer,
            answer: answers.get(question.key) ?? null,
            figures: indicatorsBeside(question, answers.get(question.key) ?? null).flatMap((key) => [
              ...(figures.get(key) ?? []),
            ]),
          }))
        : null,
      attachments: attachments.get(section.key) ?? [],
    };
  });
  const names = await threadNames(db, [...answers.values()]);
  return { ...headOf(report), sections, decision: null, names, takenAt: null, revisedFigures: [] };
}

/** The head of a report: what it is of. */
export function headOf({
  row,
  round,
  organisation,
  catalogue,
}: FoundReport): Pick<ReportContent, 'report' | 'kinds'> {
  return {
    report: {
      id: row.id,
      edition: row.edition,
      organisation: { key: organisation.key, name: organisation.name },
      round: {
        key: round.key,
        label: roundLabel(round.year, round.type),
        periodFrom: round.period_from,
        periodTo: round.period_to,
      },
      registryNumber: row.registry_number,
      provenance: row.provenance,
      catalogueTitle: catalogue.title,
    },
    kinds: catalogue.kinds.filter(({ key }) => round.kinds.includes(key)),
  };
}

async function answersOf(
  db: ReadDb,
  reportId: string,
  sections: readonly string[],
): Promise<ReadonlyMap<string, Answer>> {
  if (sections.length === 0) return new Map();
  const rows = await db
    .selectFrom('answers')
    .select(['question_key', 'value'])
    .where('report_id', '=', reportId)
    .where('section_key', 'in', [...sections])
    .execute();
  return new Map(rows.map(({ question_key, value }) => [question_key, JSON.parse(value) as Answer]));
}

/** The files that are attached to sections now, in the order they were added. */
export async function attachmentsOf(
  db: ReadDb,
  reportId: string,
  sections: readonly string[],
): Promise<ReadonlyMap<string, Attachment[]>> {
  if (sections.length === 0) return new Map();
  const rows = await db
    .selectFrom('attachments')
    .innerJoin('attachment_files', 'attachment_files.sha256', 'attachments.sha256')
    .select([
      'attachments.id',
      'section_key',
      'file_name as fileName',
      'media_type as mediaType',
      'attachment_files.size',
      'attachments.sha256',
      'added_at as addedAt',
    ])
    .where('report_id', '=', reportId)
    .where('section_key', 'in', [...sections])
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('attachments.id')
    .execute();
  return new Map(
    sections.map((section) => [
      section,
      rows.filter(({ section_key }) => section_key === section).map(({ section_key: _, ...file }) => file),
    ]),
  );
}
