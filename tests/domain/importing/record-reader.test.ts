import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRecordReader } from '../../../server/domain/importing/record-reader';

function readRecords(bytes: Uint8Array, cuts: readonly number[]): { rows: string[][]; lines: number[] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  const reader = createRecordReader({
    chooseDelimiter: () => ';'.charCodeAt(0),
    mostFields: 50,
    onRecord: (record) => {
      const field = (index: number) =>
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          record.bytes.subarray(record.starts[index], record.ends[index]),
        );
      rows.push(Array.from({ length: record.fields }, (_, index) => field(index)));
      lines.push(record.line);
    },
  });
  const edges = [0, ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  edges.slice(1).forEach((end, index) => {
    reader.push(bytes.slice(edges[index], end));
  });
  reader.end();
  return { rows, lines };
}

const cell = fc.oneof(
  fc.stringMatching(/^[a-zåäö0-9,. ]{0,8}$/),
  fc
    .array(fc.constantFrom('a', 'å', '"', ';', '\n', ' '), { maxLength: 6 })
    .map((letters) => letters.join('')),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const quote = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const write = (rows: readonly (readonly string[])[], lineEnd: string) =>
  rows.map((row) => `${row.map(quote).join(';')}${lineEnd}`).join('');

describe('reading records', () => {
  test('gives what csv-parse gives, wherever the file is cut into pieces', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat()), fc.constantFrom('\n', '\r\n'), (rows, cuts, lineEnd) => {
        const text = write(rows, lineEnd);
        const expected = parse(text, { delimiter: ';', relax_column_count: true, skip_empty_lines: true });
        expect(readRecords(new TextEncoder().encode(text), cuts).rows).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('says the line a record begins on, past empty lines and quoted line feeds', () => {
    const text = 'a;b\n\n"x\ny";c\nd;e\n';
    expect(readRecords(new TextEncoder().encode(text), []).lines).toEqual([1, 3, 5]);
  });

  test('a quote that is never closed is refused, not read to the end of a large file', () => {
    const endless = new TextEncoder().encode(`a;b\n"${'x'.repeat(3_000_000)}`);
    expect(() => readRecords(endless, [100_000, 1_500_000])).toThrow(/tar aldrig slut/);
  });
});
