import type { ReadDb } from '../../../db/database';
import { type CheckedSection, type Finding, findingsOf } from '../../domain/reporting/completeness';
import type { Confidentiality } from '../../domain/reporting/confidentiality';
import { claimWarnings } from '../report-writing/claim-warnings';
import type { FoundReport } from '../reports/find-report.queries';
import { liveContent } from '../reports/live-content.queries';
import { progressOf } from '../reports/progress.queries';

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
  const [content, progress, comments] = await Promise.all([
    liveContent(db, report, () => true, day),
    progressOf(db, [report]),
    openComments(db, report.row.id),
  ]);
  const sections = (progress.get(report.row.id) ?? []).map((at): CheckedSection => {
    const { section, state, returned } = at;
    const written = content.sections.find(({ key }) => key === section.key)?.questions ?? [];
    return {
      key: section.key,
      title: section.title,
      confidentiality: state.confidentiality,
      legalGround: state.legal_ground,
      done: at.status === 'done',
      openComments: comments.get(section.key) ?? 0,
      answeredSinceReturn: returned && at.returnAnswered,
      questions: section.questions.map((question) => {
        const own = written.find(({ key }) => key === question.key);
        return {
          key: question.key,
          wording: question.wording,
          required: question.required,
          legalGround: question.legalGround,
          statutoryParts: question.statutoryParts,
          answer: own?.answer ?? null,
          uncertainClaims:
            own && reads(state.confidentiality)
              ? [...new Set(claimWarnings(own.answer, own.figures).map(({ sentence }) => sentence))]
              : [],
          exampleFigures: (own?.figures ?? [])
            .filter(({ provenance }) => provenance === 'example')
            .map(({ indicator }) => indicator.label),
        };
      }),
    };
  });
  return findingsOf({
    day,
    since: report.round.period_from,
    registryNumber: report.row.registry_number,
    statutoryParts: content.kinds.flatMap(({ statutoryParts }) => statutoryParts),
    sections,
  });
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
