import type { Context } from 'hono';

interface SentFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that somebody sent in: to be saved, never to be shown as a page of the product or to run as part of one. */
export const sendFile = (c: Context, { fileName, mediaType, bytes }: SentFile): Response =>
  c.body(bytes, 200, {
    'content-type': mediaType,
    'content-disposition': attachmentNamed(fileName),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });

/** RFC 6266: in ASCII for whoever knows no better, and in full (RFC 5987). */
function attachmentNamed(fileName: string): string {
  const ascii = fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeExtended(fileName)}`;
}

/** Percent-encoding of RFC 5987: `encodeURIComponent` leaves some characters that it does not allow. */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** How a route describes it. */
export const FILE_ANSWER = {
  description: 'The file',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;
