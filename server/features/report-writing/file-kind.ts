import { fileTypeFromBuffer } from 'file-type';
import {
  ATTACHMENT_KINDS,
  type AttachmentKind,
  isPlainDocument,
} from '../../domain/reporting/attachment-kind';
import { endsAsZip, zipEntries } from '../../domain/reporting/zip-entries';

/** What each kind begins with: nothing may stand before it. */
const BEGINS: Readonly<Record<string, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
  webp: [0x52, 0x49, 0x46, 0x46],
};
const ZIP_BEGINS = [0x50, 0x4b, 0x03, 0x04];

/** What browsers look at to guess that something is a page. */
const LOOKED_AT = 2_048;
const PAGE = /<\s*(!doctype|html|script|svg|iframe|body|\?php)/i;

/**
 * What a file is by its content, whatever it is called.
 * @returns undefined for what cannot be attached: other kinds, what only calls itself one, what is two at once, and
 *   documents with programs in them
 */
export async function fileKindOf(bytes: Uint8Array): Promise<AttachmentKind | undefined> {
  // What breaks the detection is no file that anybody attaches.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = found && ATTACHMENT_KINDS[found.ext];
  if (found === undefined || kind === undefined || found.mime !== kind.mediaType) return undefined;
  if (kind.entry) {
    const names = begins(bytes, ZIP_BEGINS) ? zipEntries(bytes) : undefined;
    return names && isPlainDocument(kind, names) ? kind : undefined;
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const alone = begins(bytes, BEGINS[found.ext] ?? []) && !endsAsZip(bytes) && !PAGE.test(head);
  return alone ? kind : undefined;
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
