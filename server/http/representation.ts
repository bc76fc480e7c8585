import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Below this a compressed body saves no packet. */
const WORTH_COMPRESSING_BYTES = 1_000;

/** A workbook is a zip file: compressing it again costs time and saves nothing. */
const PACKED = /openxmlformats/;

type Encoding = 'br' | 'gzip' | 'identity';
type Bytes = Uint8Array<ArrayBuffer>;
type Headers = Readonly<Record<string, string>>;

interface Variant {
  readonly body: Bytes;
  readonly etag: string;
  readonly headers: Headers;
}

/** An answer that is ready to be sent: every encoding it is kept in, each with a strong ETag of its own. */
export type Representation = { readonly identity: Variant } & Partial<Readonly<Record<Encoding, Variant>>>;

/**
 * @param headers of the answer, names in lower case, with its content type
 * @param encoded the body already compressed
 */
export function represent(
  body: Bytes,
  headers: Headers,
  encoded: Partial<Record<'br' | 'gzip', Bytes | undefined>> = {},
): Representation {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const variant = (encoding: Encoding, bytes: Bytes): Variant => {
    const etag = `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    return {
      body: bytes,
      etag,
      headers: {
        ...headers,
        etag,
        vary: headers['vary'] === undefined ? 'Accept-Encoding' : `${headers['vary']}, Accept-Encoding`,
        'content-length': String(bytes.byteLength),
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      },
    };
  };
  return {
    identity: variant('identity', body),
    ...(encoded.gzip ? { gzip: variant('gzip', encoded.gzip) } : {}),
    ...(encoded.br ? { br: variant('br', encoded.br) } : {}),
  };
}

/** The same, with the body compressed here when that is worth it. */
export async function representCompressed(body: Bytes, headers: Headers): Promise<Representation> {
  const packed = PACKED.test(headers['content-type'] ?? '');
  if (packed || body.byteLength < WORTH_COMPRESSING_BYTES) return represent(body, headers);
  return represent(body, headers, { gzip: new Uint8Array(await compress(body)) });
}

/** Bytes held in memory. */
export function sizeOf({ identity, gzip, br }: Representation): number {
  return identity.body.byteLength + (gzip?.body.byteLength ?? 0) + (br?.body.byteLength ?? 0);
}

/** The answer in the encoding the reader takes, or 304 when the reader has it already. */
export function respond(representation: Representation, request: Request): Response {
  const { body, etag, headers } = choose(representation, request.headers.get('accept-encoding'));
  const known = request.headers.get('if-none-match');
  if (known !== null && matches(known, etag)) {
    const {
      'content-length': _length,
      'content-type': _type,
      'content-encoding': _encoding,
      ...kept
    } = headers;
    return new Response(null, { status: 304, headers: kept });
  }
  return new Response(body, { status: 200, headers });
}

function choose(representation: Representation, accepted: string | null): Variant {
  if (accepted === null) return representation.identity;
  if (representation.br && accepts(accepted, 'br')) return representation.br;
  if (representation.gzip && accepts(accepted, 'gzip')) return representation.gzip;
  return representation.identity;
}

const accepts = (accepted: string, encoding: string): boolean =>
  accepted.split(',').some((part) => {
    const [name, quality] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === encoding && !/^q=0(\.0*)?$/.test(quality ?? '');
  });

/** Whether a reader has it already. @param known `If-None-Match` */
export const matches = (known: string, etag: string): boolean =>
  known.trim() === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
