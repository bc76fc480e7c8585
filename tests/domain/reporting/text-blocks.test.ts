import { expect, test } from 'vitest';
import { chartAxis } from '../../../server/domain/reporting/document/chart-axis';
import { plainText } from '../../../server/domain/reporting/document/plain-text';
import { textBlocks } from '../../../server/domain/reporting/document/text-blocks';

const paragraph = (text: string) => ({ type: 'paragraph', text, look: 'body' });
const list = (ordered: boolean, ...items: string[]) => ({ type: 'list', ordered, items });

test('An empty line ends a paragraph, a single one only the line', () => {
  expect(textBlocks('Ett.\r\nTvå.\n\n  Tre.\n')).toEqual([paragraph('Ett.\nTvå.'), paragraph('Tre.')]);
  expect(textBlocks(' \n ')).toEqual([]);
});

test('Lines with dashes are a list, also with empty lines between them', () => {
  expect(textBlocks('Platser:\n- torget\n\n– parken\n• kajen\nSlut')).toEqual([
    paragraph('Platser:'),
    list(false, 'torget', 'parken', 'kajen'),
    paragraph('Slut'),
  ]);
});

test('Lines numbered 1, 2, 3 are a numbered list; a number out of order stays as it is written', () => {
  expect(textBlocks('1. Först\n2) Sedan')).toEqual([list(true, 'Först', 'Sedan')]);
  expect(textBlocks('3. september hölls mötet')).toEqual([paragraph('3. september hölls mötet')]);
  expect(textBlocks('-5 grader')).toEqual([paragraph('-5 grader')]);
});

test('A text loses what no document can hold, and what would turn it around, and nothing else', () => {
  expect(plainText('a\u0000b\u0007c\ud800d\u202ee\ufffff')).toBe('abcdef');
  expect(plainText('rad\r\nrad\tflik 😀 עברית &<>#*_$')).toBe('rad\nrad flik 😀 עברית &<>#*_$');
});

test('An axis holds every value, begins at 0 and has few round steps', () => {
  expect(chartAxis([18, 24], 'share')).toMatchObject({ min: 0, max: 25, step: 5, unit: 'procent' });
  expect(chartAxis([0.3], 'mean').ticks.map(({ words }) => words)).toEqual(['0', '0,1', '0,2', '0,3']);
  expect(chartAxis([-2, 3], 'count')).toMatchObject({ min: -2, max: 3 });
  expect(chartAxis([0], 'share')).toMatchObject({ min: 0, max: 0.2 });
});
