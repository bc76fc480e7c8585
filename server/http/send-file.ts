import type { Context } from 'hono';
import { savedAs } from './download/file-name';
import { matches } from './representation';

interface SentFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that somebody sent in: to be saved, never to be shown as a page of the product or to run as part of one. */
export const sendFile = (c: Context, { fileName, mediaType, bytes }: SentFile): Response =>
  c.body(bytes, 200, {
    'content-type': mediaType,
    'content-disposition': savedAs(plain(fileName), fileName),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });

/** The same for everybody, who may have it already. It is sent as it is: most are packed. */
export function sendKnownFile(c: Context, file: SentFile & { readonly sha256: string }): Response {
  const etag = `"${file.sha256}"`;
  const response = matches(c.req.header('if-none-match') ?? '', etag) ? c.body(null, 304) : sendFile(c, file);
  response.headers.set('etag', etag);
  return response;
}

/** In ASCII for whoever knows no better. */
const plain = (fileName: string): string =>
  fileName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_');

/** How a route describes it. */
export const FILE_ANSWER = {
  description: 'The file',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;
