import type { Deed } from '../../access/act';
import { notFound } from '../../http/problem';
import { isWritable } from '../reports/writable-sections.queries';
import { openSection } from './open-section';
import { sectionClosed } from './section-closed';

interface Asked {
  readonly id: string;
  readonly section: string;
  readonly attachment: string;
}

/**
 * Takes a file out of a section; what was decided with it keeps it.
 * @throws Refused as `openSection`; Problem 409 `section_closed`; 404 for one that is not there, or not any more
 */
export async function removeAttachment(
  { tx, person, now, permit, record }: Deed,
  { id, section, attachment }: Asked,
): Promise<void> {
  const { report } = await openSection(tx, person, { id, section, to: 'read' }, now);
  permit('reports.write', { kind: 'organisations', places: [report.place] });
  if (!(await isWritable(tx, report.row, section))) throw sectionClosed(section);
  const { numUpdatedRows } = await tx
    .updateTable('attachments')
    .set({ removed_at: now.toISOString() })
    .where('id', '=', attachment)
    .where('report_id', '=', id)
    .where('section_key', '=', section)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw notFound(`The section has no attachment ${attachment}`);
  await record({
    action: 'report.attachment_removed',
    organisation: report.row.organisation_key,
    subject: { kind: 'report', id },
    details: { before: { section, attachment } },
  });
}
