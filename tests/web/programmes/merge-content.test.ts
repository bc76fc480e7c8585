import { expect, test } from 'vitest';
import { mergeContent, takePart } from '../../../web/features/programme-editing/merge-content';
import { settleKeys } from '../../../web/features/programme-editing/settle-keys';
import { content, focusArea, goal, words } from './programme-content';

const base = content();

test('what two people changed in different parts of a programme is all kept', () => {
  const own = content({ title: words('Mitt namn') });
  const theirs = content({
    focusAreas: [focusArea('brott', { goals: [goal('trygghet', 'Tryggare')] }), focusArea('olyckor')],
  });
  const merged = mergeContent(base, own, theirs);
  expect(merged.both).toEqual([]);
  expect(merged.content.title).toEqual(words('Mitt namn'));
  expect(merged.content.focusAreas).toEqual(theirs.focusAreas);
});

test('what both changed is left as one wrote it, until one takes the other’s', () => {
  const own = content({ title: words('Mitt namn') });
  const theirs = content({ title: words('Deras namn') });
  const { content: kept, both } = mergeContent(base, own, theirs);
  expect(kept.title).toEqual(words('Mitt namn'));
  expect(both.map(({ id }) => id)).toEqual(['title title']);
  expect(both.reduce(takePart, kept)).toEqual(theirs);
});

test('a focus area that somebody else took away goes, one that they changed meanwhile is asked about', () => {
  const withoutAccidents = content({ focusAreas: [focusArea('brott', { goals: [goal('trygghet')] })] });
  expect(mergeContent(base, base, withoutAccidents).content).toEqual(withoutAccidents);
  const changed = content({
    focusAreas: [
      focusArea('brott', { goals: [goal('trygghet')] }),
      focusArea('olyckor', { title: words('Olyckor och bränder') }),
    ],
  });
  expect(mergeContent(base, withoutAccidents, changed).both.map(({ id }) => id)).toEqual([
    'focusArea olyckor',
  ]);
});

test('what is new is named by what it is called, and what points to it follows', () => {
  const own = content({
    focusAreas: [...base.focusAreas, focusArea('omrade-3', { title: words('Hot och våld') })],
    roles: [
      {
        key: 'funktion-1',
        label: words('Samordnare'),
        about: words(''),
        focusAreas: ['omrade-3', 'brott'],
        kinds: ['company'],
      },
    ],
  });
  const settled = settleKeys(own, base);
  expect(settled.focusAreas.map(({ key }) => key)).toEqual(['brott', 'olyckor', 'hot-och-vald']);
  expect(settled.roles).toEqual([
    { ...own.roles[0], key: 'samordnare', focusAreas: ['hot-och-vald', 'brott'] },
  ]);
});
