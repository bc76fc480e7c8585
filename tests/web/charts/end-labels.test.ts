import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels, wrapName } from '../../../web/charts/end-labels';

const HEIGHT = 20;
const RANGE = { from: 0, to: 300 };
const wanted = (...middles: number[]) =>
  middles.map((middle, index) => ({ label: index, middle, height: HEIGHT }));

describe('Names at the ends of lines', () => {
  test('stand beside their line when there is room', () => {
    expect(spreadLabels(wanted(50, 150), RANGE)).toEqual([
      { label: 0, top: 40 },
      { label: 1, top: 140 },
    ]);
  });

  test('are moved apart when they would cover one another', () => {
    expect(spreadLabels(wanted(100, 105), RANGE).map(({ top }) => top)).toEqual([90, 110]);
  });

  test('are pushed up from the lower edge and down from the upper', () => {
    expect(spreadLabels(wanted(298, 299), RANGE).map(({ top }) => top)).toEqual([260, 280]);
    expect(spreadLabels(wanted(1, 2), RANGE).map(({ top }) => top)).toEqual([0, 20]);
  });

  test('never cover one another, never change order, and stay in the figure while they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 15 }), (middles) => {
        const placed = spreadLabels(wanted(...middles), RANGE);
        placed.forEach(({ label, top }, index) => {
          const before = placed[index - 1];
          expect(top).toBeGreaterThanOrEqual(before ? before.top + HEIGHT : RANGE.from);
          expect(top + HEIGHT).toBeLessThanOrEqual(RANGE.to);
          if (before) expect(middles[label]).toBeGreaterThanOrEqual(middles[before.label] ?? 0);
        });
      }),
    );
  });

  test('run over the edge rather than over each other when they cannot all fit', () => {
    const tops = spreadLabels(wanted(10, 10, 10), { from: 0, to: 40 }).map(({ top }) => top);
    expect(tops).toEqual([0, 20, 40]);
  });
});

describe('A long name', () => {
  test.each([
    ['Hägersten-Liljeholmen', ['Hägersten-', 'Liljeholmen']],
    ['Enskede-Årsta-Vantör', ['Enskede-Årsta-', 'Vantör']],
    ['Spånga-Tensta (2020)', ['Spånga-Tensta', '(2020)']],
    ['Farsta', ['Farsta']],
  ])('%s is parted at its hyphens and spaces', (name, lines) => {
    expect(wrapName(name, 17)).toEqual(lines);
  });
});
