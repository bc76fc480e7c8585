import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { kindsOf } from '../../domain/reporting/catalogue';
import { listPresent } from './presence.queries';
import type { SectionAt } from './progress.queries';
import type { OpenedReport } from './report-rights';
import type { SectionSummary } from './reports.contract';
import { guardsUntilNow } from './section-guards.queries';
import { writableSections } from './writable-sections.queries';

interface Asking {
  readonly person: Person;
  /** Whether anything of the report has been decided, which is all that some may read of it. */
  readonly decided: boolean;
  readonly now: Date;
}

/** The sections of a report as somebody may know of them: what they may not read they are told the title and class of. */
export async function taskListOf(
  db: ReadDb,
  report: OpenedReport,
  sections: readonly SectionAt[],
  { person, decided, now }: Asking,
): Promise<SectionSummary[]> {
  const { rights, row } = report;
  const [open, comments, present, guardedSince] = await Promise.all([
    writableSections(db, report),
    rights.comments ? openComments(db, row.id) : [],
    rights.live ? listPresent(db, row.id, now) : [],
    guardsUntilNow(db, report),
  ]);
  return sections.map(({ section, state, status, answered, requiredLeft, returned, returnAnswered }) => {
    const readable = (rights.live || decided) && rights.reads(state.confidentiality);
    const told = returned && rights.toldWhy(guardedSince(section.key, returned.at).confidentiality);
    return {
      key: section.key,
      title: section.title,
      kinds: kindsOf(report.catalogue, section).filter((kind) => report.round.kinds.includes(kind)),
      status,
      confidentiality: state.confidentiality,
      legalGround: state.legal_ground,
      version: state.version,
      readable,
      writable: rights.author && open.has(section.key),
      questions: section.questions.length,
      answered,
      requiredLeft,
      openComments: readable ? comments.filter((own) => own.section_key === section.key).length : 0,
      returned: returned && {
        ...returned,
        reason: told ? returned.reason : '',
        answered: returnAnswered,
      },
      writing: present
        .filter((own) => own.section === section.key && own.id !== person.id)
        .map(({ id, name }) => ({ id, name })),
    };
  });
}

const openComments = (db: ReadDb, reportId: string) =>
  db
    .selectFrom('report_comments')
    .select('section_key')
    .where('report_id', '=', reportId)
    .where('resolved_at', 'is', null)
    .execute();
