import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import type { SecretText } from '../../access/note-secret-read';
import { strictest } from '../../domain/reporting/confidentiality';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import type { SectionContent } from '../reports/report-content.contract';
import { type OpenedReport, openReport } from '../reports/report-rights';
import { sectionRows, sectionState } from '../reports/section-rows.queries';

interface Asked {
  readonly id: string;
  readonly section: string;
  readonly attachment: string;
}

/**
 * That somebody may read an attachment: one of the section as it is written, for who reads that; otherwise one of what
 * has been decided. The section's class guards it either way, the one it has now and the one it was decided with.
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
  const [found, decided, live] = [
    await db
      .selectFrom('attachments')
      .select('removed_at')
      .where('id', '=', attachment)
      .where('report_id', '=', id)
      .where('section_key', '=', section)
      .executeTakeFirst(),
    await decidedWith(db, id, section, attachment),
    await liveClass(db, report, section),
  ];
  const stands = found?.removed_at === null && report.rights.live;
  const confidentiality = strictest([...decided, ...(live ? [live] : [])]);
  if (found === undefined || !(stands || decided.length > 0) || !report.rights.reads(confidentiality))
    throw notFound(`The section has no attachment ${attachment}`);
  if (confidentiality !== 'secret') return undefined;
  return { organisation: report.row.organisation_key, subject: { kind: 'report', id }, part: section };
}

const liveClass = async (db: ReadDb, report: OpenedReport, key: string) => {
  const section = report.sections.find((own) => own.key === key);
  return section && sectionState(await sectionRows(db, report.row.id), section).confidentiality;
};

/** The classes of the section in what was decided with the attachment, and still is decided; none: it was in nothing. */
async function decidedWith(db: ReadDb, reportId: string, section: string, attachment: string) {
  const rows = await db
    .selectFrom('snapshot_sections')
    .innerJoin('decisions', 'decisions.snapshot_id', 'snapshot_sections.snapshot_id')
    .select(['confidentiality', 'content'])
    .where('decisions.report_id', '=', reportId)
    .where('decisions.retracted_at', 'is', null)
    .where('section_key', '=', section)
    .execute();
  const holds = (content: string) =>
    (JSON.parse(content) as SectionContent).attachments.some(({ id }) => id === attachment);
  return rows.filter(({ content }) => holds(content)).map(({ confidentiality }) => confidentiality);
}
