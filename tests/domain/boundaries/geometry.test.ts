import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dissolve } from '../../../server/domain/boundaries/dissolve';
import type { Polygon, Ring } from '../../../server/domain/boundaries/geometry';
import { readGeometry } from '../../../server/domain/boundaries/read-geometry';
import { findSelfCrossing } from '../../../server/domain/boundaries/self-crossing';
import { signedArea } from '../../../server/domain/boundaries/winding';

/** A ring around a middle, each corner at its own distance: whatever the distances, it never crosses itself. */
const starRing = fc
  .tuple(
    fc.double({ min: 17.5, max: 18.5, noNaN: true }),
    fc.double({ min: 59, max: 59.6, noNaN: true }),
    fc.array(fc.double({ min: 0.001, max: 0.2, noNaN: true }), { minLength: 3, maxLength: 60 }),
  )
  .map(([x, y, distances]): Ring => {
    const corners = distances.map((distance, index) => {
      const angle = (2 * Math.PI * index) / distances.length;
      return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)] as const;
    });
    return [...corners, ...corners.slice(0, 1)];
  });

/** Cells of a grid as polygons that share their edges. */
const cellRing = (row: number, column: number): Ring => [
  [column, row],
  [column + 1, row],
  [column + 1, row + 1],
  [column, row + 1],
  [column, row],
];

const cell = (row: number, column: number): Polygon => [cellRing(row, column)];
const areaOf = (polygons: readonly Polygon[]) =>
  polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);

describe('Reading a geometry', () => {
  test('keeps the area of any valid polygon, and winds it as RFC 7946 asks', () => {
    fc.assert(
      fc.property(starRing, fc.boolean(), (ring, turned) => {
        const faults: string[] = [];
        const coordinates = [turned ? ring.toReversed() : ring];
        const read = readGeometry({ type: 'Polygon', coordinates }, (code) => faults.push(code));
        expect(faults).toEqual([]);
        const [outer = []] = read?.type === 'Polygon' ? read.coordinates : [];
        expect(signedArea(outer)).toBeGreaterThan(0);
        expect(signedArea(outer)).toBeCloseTo(Math.abs(signedArea(ring)), 12);
      }),
    );
  });

  test('winds holes the other way', () => {
    const hole = cellRing(59, 18).map(([x, y]) => [x / 10 + 16.5, y / 10 + 53.5]);
    const outer = cellRing(59, 18);
    const read = readGeometry({ type: 'Polygon', coordinates: [outer, hole] }, () => undefined);
    const rings = read?.type === 'Polygon' ? read.coordinates : [];
    expect(rings.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
  });
});

describe('A boundary that crosses itself', () => {
  test('is found wherever two corners of a ring have changed places', () => {
    const corners = fc
      .integer({ min: 4, max: 40 })
      .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 2 })));
    fc.assert(
      fc.property(corners, ([count, swapped]) => {
        const at = (index: number) => {
          const angle = (2 * Math.PI * index) / count;
          return [Math.cos(angle), Math.sin(angle)] as const;
        };
        const order = Array.from({ length: count }, (_, index) => index);
        order.splice(swapped, 2, swapped + 1, swapped);
        const ring = [...order, order[0] ?? 0].map(at);
        expect(findSelfCrossing(ring)).toBeDefined();
      }),
    );
  });

  test('is not one that only touches itself in a point', () => {
    expect(
      findSelfCrossing([
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
        [1, 1],
        [0, 0],
      ]),
    ).toBeUndefined();
  });
});

describe('Areas put together', () => {
  test('lose the line between them', () => {
    const [together, ...more] = dissolve([cell(0, 0), cell(0, 1)]);
    expect(more).toEqual([]);
    expect(together).toHaveLength(1);
    expect(together?.[0]).toHaveLength(7);
  });

  test('keep what they enclose as a hole', () => {
    const around = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column] as const));
    const ring = around.filter(([row, column]) => row !== 1 || column !== 1);
    const [together, ...more] = dissolve(ring.map(([row, column]) => cell(row, column)));
    expect(more).toEqual([]);
    expect(together?.map((part) => signedArea(part))).toEqual([9, -1]);
  });

  test('that do not touch stay as they are', () => {
    const apart = [cell(0, 0), cell(3, 3)];
    expect(dissolve(apart)).toBe(apart);
  });

  test('cover what they covered, whichever they are', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
      minLength: 1,
      maxLength: 36,
      selector: String,
    });
    fc.assert(
      fc.property(cells, (places) => {
        const together = dissolve(places.map(([row, column]) => cell(row, column)));
        expect(areaOf(together)).toBeCloseTo(places.length, 9);
        for (const [outer = [], ...holes] of together) {
          expect(signedArea(outer)).toBeGreaterThan(0);
          expect(holes.every((hole) => signedArea(hole) < 0)).toBe(true);
          expect(findSelfCrossing(outer)).toBeUndefined();
        }
      }),
    );
  });
});
