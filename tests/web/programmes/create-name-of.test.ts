import { expect, test } from 'vitest';
import { createNameOf } from '../../../web/features/programme-editing/create-name-of';
import { content, focusArea, words } from './programme-content';

const choices = {
  ...{ indicators: [], targets: [], questions: [] },
  organisations: [{ key: 'skarpnacks-stadsdelsnamnd', name: 'Skarpnäcks stadsdelsnämnd' }],
  programmes: [
    {
      ...{ slug: 'program-2020-2023', title: words('Säkerhetsprogram 2020–2023') },
      focusAreas: [{ key: 'kris', title: words('Krisberedskap') }],
    },
  ],
};
const nameOf = (...contents: Parameters<typeof createNameOf>[0]['contents']) =>
  createNameOf({ choices, contents, pick: ({ sv }) => sv });

test('what a focus area goes on from is called by its name, not by its address', () => {
  const name = nameOf(content());
  expect(name('programme', 'program-2020-2023')).toBe('Säkerhetsprogram 2020–2023');
  expect(name('continued', 'program-2020-2023/kris')).toBe('Krisberedskap');
});

test('a part that only somebody else has added, or that has been taken away since, has its name', () => {
  const theirs = content({
    focusAreas: [focusArea('brander', { title: words('Bränder') })],
    duties: [{ key: 'tillsyn', label: words('Tillsyn') }],
  });
  const name = nameOf(content(), theirs);
  expect(name('area', 'brander')).toBe('Bränder');
  expect(name('duty', 'tillsyn')).toBe('Tillsyn');
});

test('a part that two call differently is called as in what is looked at', () => {
  const renamed = content({ focusAreas: [focusArea('brott', { title: words('Brott och otrygghet') })] });
  expect(nameOf(renamed, content())('area', 'brott')).toBe('Brott och otrygghet');
});
