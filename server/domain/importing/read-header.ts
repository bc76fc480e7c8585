import { decode, type Encoding } from './encoding';
import { ImportRejected } from './import-error';
import type { RecordView } from './record-view';
import { columnsOf, type SurveyLayout } from './survey-layout';

const DELIMITERS = [';', ',', '\t'] as const;

/** The delimiter the layout names, or else the one the first line has most of. */
export function chooseDelimiter(layout: SurveyLayout, firstLine: Uint8Array): number {
  const candidates = layout.delimiter === undefined ? DELIMITERS : [layout.delimiter];
  const counted = candidates.map((candidate) => {
    const byte = candidate.charCodeAt(0);
    return { byte, count: firstLine.reduce((sum, one) => sum + Number(one === byte), 0) };
  });
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).byte;
}

/**
 * Where each column stands.
 * @throws ImportRejected `wrong_delimiter`, `repeated_column`, `missing_column`
 */
export function readHeader(layout: SurveyLayout, header: RecordView): ReadonlyMap<string, number> {
  const names = Array.from({ length: header.fields }, (_, field) =>
    fieldText(header, field, layout.encoding).trim(),
  );
  const wanted = columnsOf(layout);
  if (names.length === 1 && wanted.length > 1) {
    throw new ImportRejected('wrong_delimiter', {
      sv: `Första raden blir en enda kolumn: avgränsaren är en annan än ${nameOf(layout.delimiter)}`,
      en: `The first line makes a single column: the delimiter is another than ${nameOf(layout.delimiter)}`,
    });
  }
  const repeated = wanted.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (repeated.length > 0) {
    throw new ImportRejected('repeated_column', {
      sv: `Kolumnen finns flera gånger: ${repeated.join(', ')}`,
      en: `The column stands there several times: ${repeated.join(', ')}`,
    });
  }
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new ImportRejected('missing_column', {
      sv: `Kolumner saknas i filen: ${missing.join(', ')}`,
      en: `Columns are missing in the file: ${missing.join(', ')}`,
    });
  }
  return new Map(wanted.map((name) => [name, names.indexOf(name)]));
}

const nameOf = (delimiter: string | undefined): string =>
  delimiter === undefined ? 'semikolon, komma, tab' : JSON.stringify(delimiter);

/** A field as text, for people. */
export const fieldText = (record: RecordView, field: number, encoding: Encoding): string =>
  decode(record.bytes.subarray(record.starts[field], record.ends[field]), encoding);
