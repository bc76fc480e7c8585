import { expect, test } from 'vitest';
import { capitalised, numberWord } from '../../../web/text/number-word';

test('two to twelve are written in words, other numbers in figures', () => {
  expect([2, 3, 12, 13, 110].map((value) => numberWord(value, 'sv'))).toEqual([
    'två',
    'tre',
    'tolv',
    '13',
    '110',
  ]);
  expect(numberWord(8, 'en')).toBe('eight');
});

test('the first word of a sentence has a capital, å, ä and ö too', () => {
  expect(capitalised('åtta')).toBe('Åtta');
  expect(capitalised('13')).toBe('13');
});
