import type { ReadDb } from '../../../db/database';
import { inTheWay } from '../../http/refusals';

/** As many as anybody looks through. */
const MOST_FILES = 20;

/** So much may all files of a report take, those taken out again included: what was decided with them keeps them. */
const MOST_BYTES = 200 * 1024 * 1024;

/** @throws Problem 409 `too_many_attachments` where a section has enough, `attachments_full` where the report has */
export async function requireRoomForFile(
  db: ReadDb,
  { id, section }: { readonly id: string; readonly section: string },
  size: number,
): Promise<void> {
  const files = await db
    .selectFrom('attachments')
    .innerJoin('attachment_files', 'attachment_files.sha256', 'attachments.sha256')
    .select(['section_key', 'removed_at', 'size'])
    .where('report_id', '=', id)
    .execute();
  const standing = files.filter((own) => own.section_key === section && own.removed_at === null);
  if (standing.length >= MOST_FILES)
    throw inTheWay('too_many_attachments', `A section has ${MOST_FILES} files at most.`);
  if (files.reduce((sum, own) => sum + own.size, size) > MOST_BYTES)
    throw inTheWay('attachments_full', `The files of a report take ${MOST_BYTES} bytes at most.`);
}
