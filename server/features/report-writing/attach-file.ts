import { createHash, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { personOf, type SignedInEnv } from '../../access/visit';
import { cleanFileName } from '../../domain/reporting/clean-file-name';
import { impossible } from '../../http/refusals';
import type { Attachment } from '../reports/attachment.contract';
import { isWritable } from '../reports/writable-sections.queries';
import { fileKindOf } from './file-kind';
import { openSection } from './open-section';
import { requireRoomForFile } from './room-for-file.queries';
import { sectionClosed } from './section-closed';

interface Asked {
  readonly id: string;
  readonly section: string;
  /** As its author called it. */
  readonly name: string;
  /** As declared. */
  readonly size: number;
  /** Reads what is sent, which nobody holds before. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Attaches a file to a section. Nothing of it is read before it is known that it may be. Its bytes are kept once however
 * often they are attached; they are put down before the deed itself, for which others wait.
 * @throws Refused as `openSection`; Problem 409 `section_closed` and as `requireRoomForFile`; 422 `file_type_refused`
 */
export async function attachFile(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  { id, section, name, size, read }: Asked,
): Promise<Attachment> {
  const place = { id, section, to: 'read' } as const;
  const { report } = await openSection(parts.db, personOf(c), place, parts.clock.now());
  permit(personOf(c), 'reports.write', { kind: 'organisations', places: [report.place] });
  if (!(await isWritable(parts.db, report.row, section))) throw sectionClosed(section);
  await requireRoomForFile(parts.db, place, size);
  const bytes = await read();
  const kind = await fileKindOf(bytes);
  if (kind === undefined) {
    throw impossible('file_type_refused', 'file', 'Only PDF, images and Office files without macros.');
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await parts.db.transaction().execute((tx) => keepBytes(tx, { sha256, bytes, now: parts.clock.now() }));
  return await act(parts, c, async ({ tx, person, now, permit: require, record }) => {
    const { report: known } = await openSection(tx, person, place, now);
    require('reports.write', { kind: 'organisations', places: [known.place] });
    if (!(await isWritable(tx, known.row, section))) throw sectionClosed(section);
    await requireRoomForFile(tx, place, bytes.length);
    const attachment: Attachment = {
      id: randomUUID(),
      fileName: cleanFileName(name, kind),
      mediaType: kind.mediaType,
      size: bytes.length,
      sha256,
      addedAt: now.toISOString(),
    };
    await tx
      .insertInto('attachments')
      .values({
        ...{ id: attachment.id, report_id: id, section_key: section, sha256 },
        ...{ file_name: attachment.fileName, media_type: attachment.mediaType },
        ...{ added_at: attachment.addedAt, added_by: person.id, removed_at: null },
      })
      .execute();
    await record({
      action: 'report.attachment_added',
      organisation: known.row.organisation_key,
      subject: { kind: 'report', id },
      details: { after: { section, attachment: attachment.id, sha256 } },
    });
    return attachment;
  });
}

interface Kept {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly now: Date;
}

/** What is attached to nothing is taken away after its time, which begins anew when it is sent again. */
async function keepBytes(tx: WriteDb, { sha256, bytes, now }: Kept): Promise<void> {
  const kept_at = now.toISOString();
  await tx
    .insertInto('attachment_files')
    .values({ sha256, size: bytes.length, bytes: Buffer.from(bytes), kept_at })
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ kept_at }))
    .execute();
}
