import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { type AttachmentFile, getAttachmentFile } from '../reports/attachment-file.queries';
import type { SectionContent } from '../reports/report-content.contract';

interface Asked {
  readonly round: string;
  readonly organisation: string;
  readonly attachment: string;
}

/**
 * A file that stands in an open section of a published report, in any edition of it. What the newest edition keeps back
 * is kept back in earlier ones, too.
 * @throws Problem 404 for every other
 */
export async function getPublishedAttachment(
  db: ReadDb,
  { round, organisation, attachment }: Asked,
): Promise<AttachmentFile> {
  const sections = await db
    .selectFrom('publications')
    .innerJoin('reports', 'reports.id', 'publications.report_id')
    .innerJoin('snapshot_sections', 'snapshot_sections.snapshot_id', 'publications.snapshot_id')
    .select(['publications.edition', 'section_key', 'confidentiality', 'content'])
    .where('reports.round_key', '=', round)
    .where('reports.organisation_key', '=', organisation)
    .orderBy('publications.edition', 'desc')
    .execute();
  const newest = sections.filter(({ edition }) => edition === sections[0]?.edition);
  const isOpen = (section: (typeof sections)[number]) =>
    [section, ...newest.filter((own) => own.section_key === section.section_key)].every(
      ({ confidentiality }) => confidentiality === 'open',
    );
  const stands = sections
    .filter(isOpen)
    .flatMap(({ content }) => (JSON.parse(content) as SectionContent).attachments)
    .some(({ id }) => id === attachment);
  if (!stands) throw notFound(`Nothing published is called ${attachment}`);
  return await getAttachmentFile(db, attachment);
}
