import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../web/charts/picture/wrap-text';

/** Every sign ten wide. */
const measure = (text: string) => text.length * 10;

test('a text is broken between words where the room ends', () => {
  expect(wrapText('Ofta orolig för brott', 120, measure)).toEqual(['Ofta orolig', 'för brott']);
  expect(wrapText('', 120, measure)).toEqual([]);
});

test('an address that is longer than a line is broken where it must be', () => {
  expect(wrapText('se https://example.test', 100, measure)).toEqual(['se', 'https://ex', 'ample.test']);
});

test('no line is too wide, and nothing of the text is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 10, max: 400 }), (text, width) => {
      const lines = wrapText(text, width, measure);
      for (const line of lines) expect(measure(line) <= width || [...line].length === 1).toBe(true);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
