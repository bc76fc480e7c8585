import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Boundaries } from '../../../server/features/boundaries/boundaries.contract';
import { innermost } from '../../../web/charts/boundary-map/innermost';
import { placeLabel } from '../../../web/charts/boundary-map/place-label';
import { projectAreas } from '../../../web/charts/boundary-map/project-areas';
import { type MapPoint, neighbour } from '../../../web/charts/map-position';
import { type Ring, rectangle } from '../../support/boundary-file';

type Feature = Boundaries['features'][number];

const area = (id: string, ring: Ring): Feature => ({
  type: 'Feature',
  id,
  properties: { name: id, mergedFrom: [] },
  geometry: { type: 'Polygon', coordinates: [ring.map(([x = 0, y = 0]) => [x, y] as const)] },
});

const place = (row: number, column: number, columns = 1) => rectangle({ row, column, rows: 1, columns });

describe('Areas on the map', () => {
  const box = { width: 600, height: 400 };
  const { areas, width, height } = projectAreas(
    [area('nw', place(1, 1)), area('ne', place(1, 2)), area('sw', place(2, 1))],
    box,
  );
  const middle = (slug: string) => innermost(areas.get(slug)?.polygons[0] ?? []);

  test('fill the box in one direction and keep within it in both', () => {
    expect(width).toBeLessThanOrEqual(600);
    expect(height).toBeLessThanOrEqual(400);
    expect(Math.max(width / 600, height / 400)).toBeGreaterThan(0.98);
  });

  test('lie with north upwards and east to the right', () => {
    expect(middle('ne').x).toBeGreaterThan(middle('nw').x + 50);
    expect(middle('ne').y).toBeCloseTo(middle('nw').y, 0);
    expect(middle('sw').y).toBeGreaterThan(middle('nw').y + 50);
  });

  test('are as wide as they are on the ground: a degree of longitude is half one of latitude', () => {
    const ring = areas.get('nw')?.polygons[0]?.[0] ?? [];
    const span = (axis: 0 | 1) => {
      const values = ring.map((pixel) => pixel[axis]);
      return Math.max(...values) - Math.min(...values);
    };
    expect(span(0) / span(1)).toBeCloseTo((0.08 * Math.cos((59.43 * Math.PI) / 180)) / 0.04, 1);
  });

  test('are the insides of their outlines, not all the rest of the world', () => {
    const corners = [...(areas.get('nw')?.path ?? '').matchAll(/-?[\d.]+/g)].map(Number);
    expect(Math.max(...corners)).toBeLessThanOrEqual(600);
    expect(Math.min(...corners)).toBeGreaterThanOrEqual(0);
  });
});

describe('The label of an area', () => {
  const wide = {
    path: '',
    polygons: [
      [
        [
          [0, 0],
          [200, 0],
          [200, 60],
          [0, 60],
          [0, 0],
        ] as const,
      ],
    ],
  };
  const narrow = {
    path: '',
    polygons: [
      [
        [
          [0, 0],
          [70, 0],
          [70, 24],
          [0, 24],
          [0, 0],
        ] as const,
      ],
    ],
  };
  const tiny = {
    path: '',
    polygons: [
      [
        [
          [0, 0],
          [20, 0],
          [20, 20],
          [0, 20],
          [0, 0],
        ] as const,
      ],
    ],
  };
  const text = { label: 'Spånga-Tensta', valueText: '26 %' };

  test('has its name where there is room, else its value, else nothing', () => {
    expect(placeLabel(wide, text)?.lines).toEqual(['Spånga-Tensta']);
    expect(placeLabel(narrow, text)?.lines).toEqual([]);
    expect(placeLabel(tiny, text)).toBeUndefined();
  });

  test('stands in the largest part of an area, in its middle', () => {
    const parts = { path: '', polygons: [...tiny.polygons, ...wide.polygons] };
    const { x, y } = placeLabel(parts, text) ?? { x: 0, y: 0 };
    expect(x).toBeCloseTo(100, -1);
    expect(y).toBeCloseTo(30, -1);
  });

  test('never reaches over the edge of its area', () => {
    const corners = fc.array(fc.integer({ min: 40, max: 160 }), { minLength: 5, maxLength: 24 });
    fc.assert(
      fc.property(corners, fc.double({ min: 0.1, max: 1, noNaN: true }), (distances, shape) => {
        const ring = distances.map((distance, index) => {
          const angle = (2 * Math.PI * index) / distances.length;
          return [200 + distance * Math.cos(angle), 200 + distance * Math.sin(angle)] as const;
        });
        const { x, y, room } = innermost([ring], { shape, enough: Number.POSITIVE_INFINITY });
        expect(room).toBeGreaterThan(0);
        const [halfHeight, halfWidth] = [room * 0.999, (room / shape) * 0.999];
        const within = ring.some(([cx, cy]) => Math.abs(cx - x) < halfWidth && Math.abs(cy - y) < halfHeight);
        expect(within).toBe(false);
      }),
    );
  });
});

describe('The arrow keys', () => {
  test('lead on from any area that has another ahead of it, and never to itself', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(points, (places) => {
        const map = new Map<string, MapPoint>(places.map(([x, y], index) => [String(index), { x, y }]));
        for (const [slug, { x }] of map) {
          const east = neighbour(slug, 'right', map);
          expect(east !== undefined).toBe([...map.values()].some((other) => other.x > x));
          expect(east).not.toBe(slug);
        }
      }),
    );
  });
});
