import { ImportRejected } from './import-error';
import { QUOTE, readQuotedRecord } from './quoted-record';
import type { RecordView } from './record-view';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A record longer than this is a quote that was never closed. */
const LONGEST_RECORD = 1 << 20;

export interface RecordReader {
  /** Reads whatever records the next piece of the file completes. */
  push(chunk: Uint8Array): void;
  /** Reads the rest; true when the file ended in a line feed. */
  end(): boolean;
}

interface RecordReaderOptions {
  /** The separating byte, found or chosen from the first line. */
  readonly chooseDelimiter: (firstLine: Uint8Array) => number;
  readonly mostFields: number;
  readonly onRecord: (record: RecordView) => void;
}

/**
 * Splits a CSV file (RFC 4180, LF or CRLF) that comes in pieces of any size into records, without a string or an
 * object per field. Empty lines are passed over.
 * @throws ImportRejected `unclosed_quote`
 */
export function createRecordReader(options: RecordReaderOptions): RecordReader {
  const record: RecordView = {
    bytes: new Uint8Array(),
    starts: new Int32Array(options.mostFields),
    ends: new Int32Array(options.mostFields),
    fields: 0,
    line: 1,
  };
  let rest = new Uint8Array();
  let delimiter = -1;

  const readAll = (bytes: Uint8Array): number => {
    let start = 0;
    let quote = bytes.indexOf(QUOTE);
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      if (delimiter === -1) delimiter = options.chooseDelimiter(bytes.subarray(start, end));
      if (quote !== -1 && quote < start) quote = bytes.indexOf(QUOTE, start);
      if (quote !== -1 && quote < end) {
        const next = readQuotedRecord(bytes, start, delimiter, record);
        if (next === -1) break;
        start = next;
      } else {
        splitLine(bytes, start, end, delimiter, record);
        start = end + 1;
      }
      if (record.fields > 0) options.onRecord(record);
      record.line += record.bytes === bytes ? 1 : countLines(record.bytes);
    }
    return start;
  };

  return {
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : concat(rest, chunk);
      rest = bytes.slice(readAll(bytes));
      if (rest.length > LONGEST_RECORD) throw unclosedQuote(record.line);
    },
    end() {
      if (rest.length === 0) return true;
      const closed = concat(rest, Uint8Array.of(LINE_FEED));
      if (readAll(closed) < closed.length) throw unclosedQuote(record.line);
      return false;
    },
  };
}

function splitLine(
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
  record: RecordView,
): void {
  const stop = end > start && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
  record.bytes = bytes;
  record.fields = 0;
  if (stop === start) return;
  let field = 0;
  let from = start;
  for (let index = start; index < stop; index += 1) {
    if (bytes[index] === delimiter) {
      record.starts[field] = from;
      record.ends[field] = index;
      field += 1;
      from = index + 1;
    }
  }
  record.starts[field] = from;
  record.ends[field] = stop;
  record.fields = field + 1;
}

/** A quoted record is unfolded into bytes of its own; it took as many lines as it holds line feeds, and its end. */
function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

const unclosedQuote = (line: number): ImportRejected =>
  new ImportRejected('unclosed_quote', {
    sv: `Raden som börjar på rad ${line} tar aldrig slut: ett citattecken stängs inte, eller radsluten är okända`,
    en: `The row that begins on line ${line} never ends: a quote is not closed, or the line ends are unknown`,
  });
