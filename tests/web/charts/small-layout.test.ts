import { describe, expect, test } from 'vitest';
import { plot } from '../../../web/charts/points';
import {
  bandPathOf,
  columnsIn,
  pathOf,
  placeOn,
  sharedScale,
} from '../../../web/charts/small-multiples/small-layout';
import { CITY, madeUp, SPANGA_TENSTA } from './example-series';

const line = (id: string, points: typeof CITY) => ({
  id,
  label: id,
  tone: 'context' as const,
  points,
  breaks: [],
  paths: [],
});
const PAPER = { left: 30, right: 190, top: 10, bottom: 110 };

describe('the scale that all drawings share', () => {
  const scale = sharedScale([line('staden', CITY), line('spanga-tensta', SPANGA_TENSTA)]);

  test('it reaches from 0 over the highest value of any area', () => {
    expect(scale.top).toBe(0.3);
    const { y } = placeOn(PAPER, scale);
    expect(y(0)).toBe(110);
    expect(y(0.3)).toBeCloseTo(10);
  });

  test('time is true: three years take the same room wherever they lie, and the ends are the ends', () => {
    const { x } = placeOn(PAPER, scale);
    const at = scale.rounds.map(({ time }) => x(time));
    expect(at[0]).toBe(30);
    expect(at.at(-1)).toBe(190);
    const steps = at.slice(1).map((left, index) => left - (at[index] ?? 0));
    // The last round came in mid-April, the one before in May: a little nearer.
    for (const step of steps) expect(Math.abs(step - 32)).toBeLessThan(1);
  });

  test('a single round stands in the middle', () => {
    const single = sharedScale([line('a', [madeUp('2020', 0.1)])]);
    expect(placeOn(PAPER, single).x(single.rounds[0]?.time ?? 0)).toBe(110);
  });
});

test('a line goes from point to point, its band around it and back', () => {
  const points = [madeUp('2008', 0.1), madeUp('2011', 0.2)].flatMap((point) => plot(point) ?? []);
  const place = {
    x: (time: number) => Math.round(time / 1e11),
    y: (value: number) => Math.round(value * 100),
  };
  expect(pathOf(points, place)).toBe('M12 10L13 20');
  expect(bandPathOf(points, place)).toBe('M12 8L13 18L13 22L12 12Z');
  expect(bandPathOf([], place)).toBe('');
});

test.each([
  [328, 2],
  [720, 4],
  [1_180, 5],
  [2_000, 5],
])('%i pixels hold %i drawings side by side', (width, columns) => {
  expect(columnsIn(width)).toBe(columns);
});
