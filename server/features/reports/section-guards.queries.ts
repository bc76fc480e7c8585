import type { ReadDb } from '../../../db/database';
import { strictest } from '../../domain/reporting/confidentiality';
import type { FoundReport } from './find-report.queries';
import type { SectionContent } from './report-content.contract';
import { sectionRows, sectionState } from './section-rows.queries';

/** How a section is guarded. */
export type Guard = Pick<SectionContent, 'confidentiality' | 'legalGround'>;

/** How a section that stood at an instant is guarded since: as strictly as then, and as ever after. */
export type GuardedSince = (section: string, instant: string) => Guard;

/** Of a section as it is written now. Later than every instant. */
export const AS_WRITTEN = '9999';

/**
 * For people signed in: by the class that stood then, those of all that was decided since, and the one it has now.
 * What has been found to need guarding is guarded in what was decided before, too; that a later text of the section
 * could be open again tells nothing of the earlier one.
 */
export async function guardsUntilNow(db: ReadDb, report: FoundReport): Promise<GuardedSince> {
  const [decided, rows] = await Promise.all([
    decidedGuards(db, report.row.id),
    sectionRows(db, report.row.id),
  ]);
  const now = report.sections.map((section): DatedGuard => {
    const { confidentiality, legal_ground: legalGround } = sectionState(rows, section);
    return { key: section.key, at: AS_WRITTEN, confidentiality, legalGround };
  });
  return guardedSince([...now, ...decided]);
}

/** For everybody: by the class that stood then and those until what is published last. @param until the instant of that */
export async function guardsUntil(db: ReadDb, reportId: string, until: string): Promise<GuardedSince> {
  return guardedSince((await decidedGuards(db, reportId)).filter(({ at }) => at <= until));
}

interface DatedGuard extends Guard {
  readonly key: string;
  readonly at: string;
}

/** @param guards newest first */
function guardedSince(guards: readonly DatedGuard[]): GuardedSince {
  return (section, instant) => {
    const own = guards.filter(({ key }) => key === section);
    const standing = own.find(({ at }) => at <= instant)?.at ?? '';
    const since = own.filter(({ at }) => at >= standing);
    const confidentiality = strictest(since.map((guard) => guard.confidentiality));
    const grounds = since.filter((guard) => guard.confidentiality === confidentiality);
    return {
      confidentiality,
      legalGround: grounds.find(({ legalGround }) => legalGround !== '')?.legalGround ?? '',
    };
  };
}

/** Of everything that was ever frozen, wrongly recorded or not: somebody thought so. Newest first. */
async function decidedGuards(db: ReadDb, reportId: string): Promise<DatedGuard[]> {
  return await db
    .selectFrom('snapshot_sections')
    .innerJoin('report_snapshots', 'report_snapshots.id', 'snapshot_sections.snapshot_id')
    .select(['section_key as key', 'taken_at as at', 'confidentiality', 'legal_ground as legalGround'])
    .where('report_id', '=', reportId)
    .orderBy('report_snapshots.seq', 'desc')
    .execute();
}
