import { describe, expect, test } from 'vitest';
import { coverAreas, type Predecessor } from '../../../server/domain/boundaries/cover-areas';

const from = (slug: string, date: string): Predecessor => ({ slug, date });

const cover = (on: string, areas: string[], lineage: Readonly<Record<string, Predecessor[]>>) =>
  coverAreas({
    areas,
    on,
    drawn: new Set(['a', 'b', 'c']),
    drawnFrom: '2007-01-01',
    predecessors: new Map(Object.entries(lineage)),
  });

describe('Boundaries from 2007 on a later day', () => {
  test('draw what has not changed', () => {
    const { parts, missing } = cover('2020-01-01', ['a', 'b', 'c'], {});
    expect([...parts.values()]).toEqual([['a'], ['b'], ['c']]);
    expect(missing).toEqual([]);
  });

  test('draw a merged area from its parts, through a chain of mergers', () => {
    const lineage = {
      ab: [from('a', '2010-01-01'), from('b', '2010-01-01')],
      abc: [from('ab', '2020-01-01'), from('c', '2020-01-01')],
    };
    expect(cover('2020-01-01', ['abc'], lineage).parts.get('abc')?.toSorted()).toEqual(['a', 'b', 'c']);
    expect(cover('2015-01-01', ['ab', 'c'], lineage).parts.get('ab')).toEqual(['a', 'b']);
    expect(cover('2020-01-01', ['abc'], lineage).missing).toEqual([]);
  });

  test('draw an area that has taken another into itself, and a renamed one', () => {
    const lineage = { a: [from('b', '2010-01-01')], d: [from('c', '2012-01-01')] };
    const { parts, missing } = cover('2020-01-01', ['a', 'd'], lineage);
    expect(parts.get('a')).toEqual(['a', 'b']);
    expect(parts.get('d')).toEqual(['c']);
    expect(missing).toEqual([]);
  });

  test('draw no merger before it happens', () => {
    expect(cover('2009-12-31', ['a', 'b', 'c'], { a: [from('b', '2010-01-01')] }).parts.get('a')).toEqual([
      'a',
    ]);
  });

  test('draw neither half of an area that was split', () => {
    const lineage = { a1: [from('a', '2010-01-01')], a2: [from('a', '2010-01-01')] };
    expect(cover('2020-01-01', ['a1', 'a2', 'b', 'c'], lineage).missing).toEqual(['a1', 'a2']);
  });

  test('draw neither an area that gave something up nor what it gave', () => {
    expect(cover('2020-01-01', ['a', 'b', 'c', 'new'], { new: [from('a', '2010-01-01')] }).missing).toEqual([
      'a',
      'new',
    ]);
  });

  test('draw no area that comes from nowhere, nor one with such a part', () => {
    expect(cover('2020-01-01', ['a', 'b', 'c', 'new'], {}).missing).toEqual(['new']);
    const lineage = { ax: [from('a', '2010-01-01'), from('x', '2010-01-01')] };
    expect(cover('2020-01-01', ['ax', 'b', 'c'], lineage).missing).toEqual(['ax']);
  });

  test('end also where areas have become each other', () => {
    const lineage = { a: [from('b', '2012-01-01')], b: [from('a', '2010-01-01')] };
    expect(cover('2020-01-01', ['a', 'c'], lineage).missing).toEqual([]);
  });
});
