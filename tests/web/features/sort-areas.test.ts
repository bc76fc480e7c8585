import { expect, test } from 'vitest';
import { type SortColumn, sortAreas } from '../../../web/features/comparison/sort-areas';
import { compared } from './example-comparison';

const AREAS = [
  compared('Östermalm', 0.07, 'decreased', { rank: { from: 1, to: 4, of: 4 } }),
  compared('Farsta', 0.12, 'not_assessable'),
  compared('Bromma', null, 'not_assessable'),
  compared('Älvsjö', 0.09, 'increased', { rank: { from: 1, to: 2, of: 4 } }),
];
const sorted = (column: SortColumn, descending: boolean) =>
  sortAreas(AREAS, { column, descending }).map(({ area }) => area.label);

test('names stand in Swedish order', () => {
  expect(sorted('area', false)).toEqual(['Bromma', 'Farsta', 'Älvsjö', 'Östermalm']);
  expect(sorted('area', true)).toEqual(['Östermalm', 'Älvsjö', 'Farsta', 'Bromma']);
});

test('what has no value is last whichever way one sorts', () => {
  expect(sorted('value', true)).toEqual(['Farsta', 'Älvsjö', 'Östermalm', 'Bromma']);
  expect(sorted('value', false)).toEqual(['Östermalm', 'Älvsjö', 'Farsta', 'Bromma']);
});

test('by verdict those certainly above the city come first, and those that cannot be judged last', () => {
  expect(sorted('city', true)).toEqual(['Älvsjö', 'Östermalm', 'Bromma', 'Farsta']);
});

test('of two ranges of rank that begin alike the one that ends lower comes first', () => {
  expect(sorted('rank', false).slice(0, 2)).toEqual(['Älvsjö', 'Östermalm']);
});

test('sorting leaves the list it was given as it was', () => {
  const before = AREAS.map(({ area }) => area.slug);
  sorted('value', true);
  expect(AREAS.map(({ area }) => area.slug)).toEqual(before);
});
