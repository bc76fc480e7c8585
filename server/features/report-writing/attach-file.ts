import { createHash, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { act, permit } from '../../access/act';
import { personOf, type SignedInEnv } from '../../access/visit';
import { cleanFileName } from '../../domain/reporting/clean-file-name';
import { impossible, inTheWay } from '../../http/refusals';
import { attachmentsOf } from '../reports/live-content.queries';
import type { Attachment } from '../reports/report-content.contract';
import { isWritable } from '../reports/writable-sections.queries';
import { fileKindOf } from './file-kind';
import { openSection } from './open-section';
import { sectionClosed } from './section-closed';

/** As many as anybody looks through. */
const MOST = 20;

interface Asked {
  readonly id: string;
  readonly section: string;
  /** As its author called it. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Attaches a file to a section. Its bytes are kept once however often they are attached; they are put down before the
 * deed itself, for which others wait.
 * @throws Refused as `openSection`; Problem 409 `section_closed` and `too_many_attachments`; 422 `file_type_refused`
 */
export async function attachFile(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  { id, section, name, bytes }: Asked,
): Promise<Attachment> {
  const place = { id, section, to: 'read' } as const;
  const { report } = await openSection(parts.db, personOf(c), place, parts.clock.now());
  permit(personOf(c), 'reports.write', { kind: 'organisations', places: [report.place] });
  if (!(await isWritable(parts.db, report.row, section))) throw sectionClosed(section);
  const kind = await fileKindOf(bytes);
  if (kind === undefined) {
    throw impossible('file_type_refused', 'file', 'Only PDF, images and Office files without macros.');
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await parts.db.transaction().execute((tx) => keepBytes(tx, sha256, bytes));
  return await act(parts, c, async ({ tx, person, now, permit: require, record }) => {
    const { report: known } = await openSection(tx, person, place, now);
    require('reports.write', { kind: 'organisations', places: [known.place] });
    if (!(await isWritable(tx, known.row, section))) throw sectionClosed(section);
    const attached = (await attachmentsOf(tx, id, [section])).get(section) ?? [];
    if (attached.length >= MOST)
      throw inTheWay('too_many_attachments', `A section has ${MOST} files at most.`);
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

async function keepBytes(tx: WriteDb, sha256: string, bytes: Uint8Array): Promise<void> {
  await tx
    .insertInto('attachment_files')
    .values({ sha256, size: bytes.length, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
