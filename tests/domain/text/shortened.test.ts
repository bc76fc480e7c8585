import { expect, test } from 'vitest';
import { shortened } from '../../../server/domain/text/shortened';

test('What is only named is ended at a word, and says that it goes on', () => {
  expect(shortened('Ny belysning på torget', 22)).toBe('Ny belysning på torget');
  expect(shortened('Ny belysning på torget och gångvägen', 22)).toBe('Ny belysning på…');
  expect(shortened('  Torget  ', 6)).toBe('Torget');
});

test('A word longer than there is room for is cut, between letters and never within one', () => {
  expect(shortened('Områdestrygghetsvandring', 10)).toBe('Områdestr…');
  expect(shortened('🌳🌳🌳🌳', 3)).toBe('🌳🌳…');
});
