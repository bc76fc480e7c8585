import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import type { SecretText } from '../../access/note-secret-read';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import type { SectionContent } from '../reports/report-content.contract';
import { openReport } from '../reports/report-rights';
import { AS_WRITTEN, guardsUntilNow } from '../reports/section-guards.queries';

interface Asked {
  readonly id: string;
  readonly section: string;
  readonly attachment: string;
}

/**
 * That somebody may read an attachment: one of the section as it is written, for who reads that; otherwise one of what
 * has been decided. The section guards it either way, as strictly as it has been since.
 * @returns what to write down before it is handed out, where the section is secret
 * @throws Refused as `openReport`; Problem 404 for one they may not read, as for one there is not
 */
export async function permitAttachment(
  db: ReadDb,
  person: Person,
  { id, section, attachment }: Asked,
  now: Date,
): Promise<SecretText | undefined> {
  const report = await openReport(db, person, id, dayOf(now));
  const [found, decided, guardedSince] = await Promise.all([
    db
      .selectFrom('attachments')
      .select('removed_at')
      .where('id', '=', attachment)
      .where('report_id', '=', id)
      .where('section_key', '=', section)
      .executeTakeFirst(),
    decidedWith(db, id, section, attachment),
    guardsUntilNow(db, report),
  ]);
  const stands = found?.removed_at === null && report.rights.live;
  const readable = [...decided, ...(stands ? [AS_WRITTEN] : [])]
    .map((instant) => guardedSince(section, instant).confidentiality)
    .filter(report.rights.reads);
  if (found === undefined || readable.length === 0)
    throw notFound(`The section has no attachment ${attachment}`);
  if (readable.some((confidentiality) => confidentiality !== 'secret')) return undefined;
  return { organisation: report.row.organisation_key, subject: { kind: 'report', id }, part: section };
}

/** When the report was decided with the attachment, where that still holds as decided. @returns instants */
async function decidedWith(db: ReadDb, reportId: string, section: string, attachment: string) {
  const rows = await db
    .selectFrom('snapshot_sections')
    .innerJoin('report_snapshots', 'report_snapshots.id', 'snapshot_sections.snapshot_id')
    .innerJoin('decisions', 'decisions.snapshot_id', 'snapshot_sections.snapshot_id')
    .select(['taken_at', 'content'])
    .where('decisions.report_id', '=', reportId)
    .where('decisions.retracted_at', 'is', null)
    .where('section_key', '=', section)
    .execute();
  const holds = (content: string) =>
    (JSON.parse(content) as SectionContent).attachments.some(({ id }) => id === attachment);
  return rows.filter(({ content }) => holds(content)).map(({ taken_at }) => taken_at);
}
