import { describe, expect, test } from 'vitest';
import { type DotSource, layoutDots } from '../../../web/charts/dot-plot/dot-layout';
import { orderRows } from '../../../web/charts/dot-plot/order-rows';
import { computed, figure, madeUp } from './example-series';

const row = (label: string, value: number | null, target: number | null = null): DotSource => ({
  id: label.toLowerCase(),
  label,
  point: value === null ? figure('2020', null) : computed('2020', value),
  target,
});
const CITY = figure('2020', 0.09);
const paper = (width: number) => ({ width, reference: CITY, verdicts: true });
const districts = Array.from({ length: 14 }, (_, index) => row(`Område ${index}`, 0.05 + index / 100));
const neighbourhoods = Array.from({ length: 117 }, (_, index) =>
  row(`Stadsdel ${index}`, 0.05 + index / 1_000),
);

describe('the order of the rows', () => {
  const rows = [row('Älvsjö', 0.09), row('Farsta', 0.12), row('Bromma', null), row('Åkeshov', 0.09)];

  test('by value the highest comes first, equals by name, and those without a value last', () => {
    expect(orderRows(rows, 'value').map(({ label }) => label)).toEqual([
      'Farsta',
      'Åkeshov',
      'Älvsjö',
      'Bromma',
    ]);
  });

  test('by name å comes before ä, and those without a value still last', () => {
    expect(orderRows(rows, 'name').map(({ label }) => label)).toEqual([
      'Farsta',
      'Åkeshov',
      'Älvsjö',
      'Bromma',
    ]);
    expect(orderRows([row('Östermalm', 0.1), row('Bromma', 0.2)], 'name').map(({ id }) => id)).toEqual([
      'bromma',
      'östermalm',
    ]);
  });
});

describe('the places of the rows', () => {
  test('the axis begins at 0 and reaches over every whisker, the city and every target', () => {
    const layout = layoutDots([row('A', 0.1), row('B', 0.02, 0.31)], paper(1_180));
    expect(layout.ticks[0]).toBe(0);
    expect(layout.ticks.at(-1)).toBeGreaterThanOrEqual(0.31);
    expect(layout.x(0)).toBe(layout.left);
    expect(layout.x(layout.ticks.at(-1) ?? 0)).toBeCloseTo(layout.right);
  });

  test('with room the name stands on the line of its dot, on a phone above it, and nothing reaches outside', () => {
    const wide = layoutDots(districts, paper(1_180));
    const narrow = layoutDots(districts, paper(328));
    expect(wide).toMatchObject({ beside: true, worded: true });
    expect(narrow).toMatchObject({ beside: false, worded: false });
    for (const { nameBase, middle } of narrow.rows) expect(nameBase).toBeLessThan(middle - 8);
    for (const layout of [wide, narrow]) {
      expect(layout.left).toBeGreaterThanOrEqual(0);
      expect(layout.right).toBeLessThan(layout.width);
      expect(layout.right - layout.left).toBeGreaterThan(layout.width / 2.5);
    }
  });

  test('rows follow on one another without covering each other or the axis', () => {
    for (const rows of [districts, neighbourhoods]) {
      const { rows: placed, axes, height } = layoutDots(rows, paper(1_180));
      placed.slice(1).forEach((one, index) => {
        const before = placed[index];
        expect(one.top).toBeGreaterThanOrEqual((before?.top ?? 0) + (before?.height ?? 0));
      });
      const inRow = axes.filter((y) => placed.some(({ top, height: tall }) => y > top && y < top + tall));
      expect(inRow).toEqual([]);
      expect(Math.max(...axes)).toBeLessThan(height);
    }
  });

  test('fourteen rows have the axis above and below, many have it again and again', () => {
    expect(layoutDots(districts, paper(1_180)).axes).toHaveLength(2);
    const { axes, rows } = layoutDots(neighbourhoods, paper(1_180));
    expect(axes).toHaveLength(7);
    expect(rows[0]?.height).toBe(22);
  });

  test('where nothing is judged the dots take the room of the verdicts', () => {
    const without = layoutDots(districts, { ...paper(1_180), verdicts: false });
    expect(without.right).toBeGreaterThan(layoutDots(districts, paper(1_180)).right);
  });

  test('nothing to draw leaves an axis and no row', () => {
    const layout = layoutDots([], { width: 400, reference: undefined, verdicts: false });
    expect(layout.rows).toEqual([]);
    expect(layout.x(0)).toBe(layout.left);
  });

  test('an interval that is not known counts as its value', () => {
    const only = { ...row('A', null), point: madeUp('2020', 0.5) };
    expect(layoutDots([only], paper(800)).ticks.at(-1)).toBeGreaterThanOrEqual(0.52);
  });
});
