import type { ReadDb } from '../../../db/database';

/** A file that is handed out. */
export interface AttachmentFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file of an attachment that is there. */
export async function getAttachmentFile(db: ReadDb, id: string): Promise<AttachmentFile> {
  const { file_name, media_type, bytes, sha256 } = await db
    .selectFrom('attachments')
    .innerJoin('attachment_files', 'attachment_files.sha256', 'attachments.sha256')
    .select(['file_name', 'media_type', 'attachments.sha256', 'bytes'])
    .where('attachments.id', '=', id)
    .executeTakeFirstOrThrow();
  return { fileName: file_name, mediaType: media_type, sha256, bytes: new Uint8Array(bytes) };
}
