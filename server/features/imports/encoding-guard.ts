import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../../domain/importing/encoding';
import { ImportRejected } from '../../domain/importing/import-error';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const LINE_FEED = 0x0a;

/** Looks at a file as it comes, and hands on its bytes without a byte order mark. */
export type EncodingGuard = (chunk: Uint8Array) => Uint8Array;

/**
 * Refuses a file that is not written as its description says: UTF-16, broken UTF-8, or UTF-8 said to be Latin-1
 * (whose å, ä and ö almost never form valid UTF-8).
 * @throws ImportRejected `wrong_encoding`, naming the line
 */
export function createEncodingGuard(encoding: Encoding): EncodingGuard {
  let line = 1;
  let tail = new Uint8Array();
  let first = true;
  return (chunk) => {
    const bytes = first ? withoutMark(chunk, encoding) : chunk;
    first = false;
    // Lines end in ASCII, so what is cut at a line feed cuts no letter in two.
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    const whole = Buffer.concat([tail, bytes.subarray(0, end)]);
    tail = Uint8Array.from(end === 0 ? Buffer.concat([tail, bytes]) : bytes.subarray(end));
    if (end > 0 && !isAscii(whole)) checkLines(whole, encoding, line);
    line += end === 0 ? 0 : countLines(whole);
    return bytes;
  };
}

function withoutMark(chunk: Uint8Array, encoding: Encoding): Uint8Array {
  const [one, two] = chunk;
  const utf16 =
    (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || chunk.subarray(0, 64).includes(0);
  if (utf16) throw wrongEncoding('UTF-16', encoding, 1);
  const marked = BYTE_ORDER_MARK.every((byte, index) => chunk[index] === byte);
  if (marked && encoding === 'latin-1') throw wrongEncoding('UTF-8', encoding, 1);
  return marked ? chunk.subarray(BYTE_ORDER_MARK.length) : chunk;
}

function checkLines(bytes: Uint8Array, encoding: Encoding, line: number): void {
  const valid = isUtf8(bytes);
  if (encoding === 'latin-1' && valid)
    throw wrongEncoding(
      'UTF-8',
      encoding,
      firstLine(bytes, line, (one) => !isAscii(one)),
    );
  if (encoding === 'utf-8' && !valid)
    throw wrongEncoding(
      'Latin-1',
      encoding,
      firstLine(bytes, line, (one) => !isUtf8(one)),
    );
}

function firstLine(bytes: Uint8Array, line: number, isAtFault: (line: Uint8Array) => boolean): number {
  let number = line;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    if (isAtFault(bytes.subarray(start, end))) return number;
    number += 1;
    start = end + 1;
  }
  return number;
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

const wrongEncoding = (looksLike: string, said: Encoding, line: number): ImportRejected =>
  new ImportRejected('wrong_encoding', {
    sv: `Filen ska enligt beskrivningen vara ${said.toUpperCase()} men rad ${line} ser ut som ${looksLike}`,
    en: `The description says the file is ${said.toUpperCase()}, but line ${line} looks like ${looksLike}`,
  });
