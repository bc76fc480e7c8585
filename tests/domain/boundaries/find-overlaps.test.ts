import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOverlaps } from '../../../server/domain/boundaries/find-overlaps';
import type { Geometry, Position } from '../../../server/domain/boundaries/geometry';

const box = (west: number, south: number, width: number, height: number): Position[] => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];
const area = (...rings: Position[][]): Geometry => ({ type: 'Polygon', coordinates: rings });

describe('Areas that lie over each other', () => {
  test('are found, each pair once, and not those that only share a border', () => {
    const row = [area(box(0, 0, 1, 1)), area(box(1, 0, 1, 1)), area(box(1.5, 0, 1, 1))];
    expect(findOverlaps(row)).toEqual([[1, 2]]);
  });

  test('are found when one lies wholly within the other, but not in a hole of it', () => {
    const small = area(box(0.4, 0.4, 0.2, 0.2));
    expect(findOverlaps([area(box(0, 0, 1, 1)), small])).toEqual([[0, 1]]);
    const hole = box(0.4, 0.4, 0.2, 0.2).toReversed();
    expect(findOverlaps([area(box(0, 0, 1, 1), hole), small])).toEqual([]);
  });

  test('are told from slivers by how much of the smaller is shared', () => {
    const shared = fc.double({ min: 0, max: 1, noNaN: true }).filter((part) => Math.abs(part - 0.02) > 0.001);
    fc.assert(
      fc.property(shared, fc.boolean(), (part, upright) => {
        const other = upright ? box(0, 1 - part, 1, 1) : box(1 - part, 0, 1, 1);
        expect(findOverlaps([area(box(0, 0, 1, 1)), area(other)]).length).toBe(part > 0.02 ? 1 : 0);
      }),
    );
  });

  test('are found among as many positions as a file may have within seconds', () => {
    const circle = (x: number, y: number): Position[] => {
      const positions = Array.from({ length: 4_000 }, (_, index): Position => {
        const turn = (index / 4_000) * 2 * Math.PI;
        return [x + 0.5 * Math.cos(turn), y + 0.5 * Math.sin(turn)];
      });
      return [...positions, positions[0] ?? [0, 0]];
    };
    const areas = Array.from({ length: 120 }, (_, index) =>
      area(circle((index % 12) * 0.995, Math.floor(index / 12))),
    );
    const start = performance.now();
    expect(findOverlaps(areas)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
