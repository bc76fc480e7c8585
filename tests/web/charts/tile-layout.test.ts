import { describe, expect, test } from 'vitest';
import { inReadingOrder, neighbour } from '../../../web/charts/map-position';
import { middlesOf, placeTiles } from '../../../web/charts/tile-map/tile-layout';
import { DISTRICTS, district, ORIGINAL } from './example-districts';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('The districts of 2017', () => {
  const places = placeTiles(ORIGINAL, DISTRICTS);
  const middles = middlesOf(places);

  test('have one cell each, and no cell is used twice', () => {
    const cells = [...places.values()];
    expect(cells.every(({ rows, columns }) => rows === 1 && columns === 1)).toBe(true);
    expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(14);
  });

  test.each([
    ['rinkeby-kista', 1, 2],
    ['norrmalm', 2, 4],
    ['sodermalm', 3, 4],
    ['skarholmen', 4, 1],
    ['farsta', 5, 5],
  ])('%s lies in row %d, column %d', (slug, row, column) => {
    expect(places.get(slug)).toEqual(cell(row, column));
  });

  test.each([
    ['bromma', 'right', 'kungsholmen'],
    ['bromma', 'up', 'spanga-tensta'],
    ['spanga-tensta', 'right', 'norrmalm'],
    ['skarpnack', 'down', 'farsta'],
    ['skarholmen', 'up', 'hasselby-vallingby'],
    ['farsta', 'right', undefined],
  ] as const)('from %s one goes %s to %s', (slug, direction, expected) => {
    expect(neighbour(slug, direction, middles)).toBe(expected);
  });

  test('the arrow keys reach every tile from every other', () => {
    for (const start of ORIGINAL) {
      const reached = new Set([start]);
      for (const slug of reached) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = neighbour(slug, direction, middles);
          if (next) reached.add(next);
        }
      }
      expect(reached.size).toBe(14);
    }
  });

  test('are read from north to south and from west to east', () => {
    const order = inReadingOrder(middles);
    expect(order.slice(0, 3)).toEqual(['rinkeby-kista', 'hasselby-vallingby', 'spanga-tensta']);
    expect(order.at(-1)).toBe('farsta');
  });
});

describe('A merged district', () => {
  const places = placeTiles(['jarva', 'norra-innerstaden', 'hagersten-alvsjo', 'bromma'], DISTRICTS);

  test('covers the cells of its parts', () => {
    expect(places.get('jarva')).toEqual({ row: 1, column: 2, rows: 2, columns: 1 });
    expect(places.get('norra-innerstaden')).toEqual({ row: 2, column: 4, rows: 1, columns: 2 });
    expect(places.get('hagersten-alvsjo')).toEqual({ row: 4, column: 2, rows: 1, columns: 2 });
  });

  test('of merged districts covers the cells of the parts of its parts', () => {
    const districts = [...DISTRICTS, district('vaster', ['hagersten-alvsjo', 'skarholmen'])];
    expect(placeTiles(['vaster'], districts).get('vaster')).toEqual({
      row: 4,
      column: 1,
      rows: 1,
      columns: 3,
    });
  });
});

test('a district that the layout does not know has a place below the others', () => {
  const places = placeTiles(['bromma', 'ny-stadsdel', 'annan-stadsdel'], DISTRICTS);
  expect(places.get('ny-stadsdel')).toEqual(cell(6, 1));
  expect(places.get('annan-stadsdel')).toEqual(cell(6, 2));
});
