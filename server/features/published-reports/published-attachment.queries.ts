import type { ReadDb } from '../../../db/database';
import { notFound } from '../../http/problem';
import { type AttachmentFile, getAttachmentFile } from '../reports/attachment-file.queries';
import type { SectionContent } from '../reports/report-content.contract';
import { guardsUntil } from '../reports/section-guards.queries';

interface Asked {
  readonly round: string;
  readonly organisation: string;
  readonly attachment: string;
}

/**
 * A file that stands in an open section of a published report, in any edition of it. What has been kept back since is
 * kept back in earlier editions, too.
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
    .innerJoin('report_snapshots', 'report_snapshots.id', 'publications.snapshot_id')
    .select(['publications.report_id', 'taken_at', 'section_key', 'content'])
    .where('reports.round_key', '=', round)
    .where('reports.organisation_key', '=', organisation)
    .orderBy('publications.edition', 'desc')
    .execute();
  const [newest] = sections;
  if (newest === undefined) throw noFile(attachment);
  const guardedSince = await guardsUntil(db, newest.report_id, newest.taken_at);
  const stands = sections
    .filter(({ section_key, taken_at }) => guardedSince(section_key, taken_at).confidentiality === 'open')
    .flatMap(({ content }) => (JSON.parse(content) as SectionContent).attachments)
    .some(({ id }) => id === attachment);
  if (!stands) throw noFile(attachment);
  return await getAttachmentFile(db, attachment);
}

const noFile = (attachment: string) => notFound(`Nothing published is called ${attachment}`);
