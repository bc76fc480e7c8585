import { expect, test } from 'vitest';
import { changedLines } from '../../../web/features/programme-editing/changed-lines';

test('of a focus area in which one duty changes hands, only that duty is shown', () => {
  const area = (lead: string) => `Brott\nLeda arbetet: ${lead}\nRapportera: Bolag`;
  expect(changedLines(area('Socialnämnden'), area('Trafiknämnden'))).toEqual({
    before: 'Leda arbetet: Socialnämnden',
    after: 'Leda arbetet: Trafiknämnden',
  });
});

test('a line added last is the only one that differs', () => {
  expect(changedLines('Brott', 'Brott\nRapportera: Bolag')).toEqual({
    before: '',
    after: 'Rapportera: Bolag',
  });
});

test('of a part that is new or taken away everything is shown', () => {
  expect(changedLines('', 'Brott\nText')).toEqual({ before: '', after: 'Brott\nText' });
  expect(changedLines('Brott\nText', '')).toEqual({ before: 'Brott\nText', after: '' });
});
