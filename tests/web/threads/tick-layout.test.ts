import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plotFrame } from '../../../web/charts/plot-frame';
import { inTime, placeTicks } from '../../../web/features/threads/tick-layout';

const SPAN = [Date.parse('2011-01-01'), Date.parse('2021-01-01')] as const;
const WIDTH = 1_000;
const FRAME = plotFrame(WIDTH);
const place = (...items: { from: string | null; to: string | null }[]) =>
  placeTicks(items, SPAN, WIDTH, FRAME);

describe('interventions along the time axis of a chart', () => {
  test('lie at their day on the scale of the chart above them', () => {
    const [first, middle, last] = place(
      { from: '2011-01-01', to: '2011-01-01' },
      { from: '2016-01-01', to: '2016-01-01' },
      { from: '2021-01-01', to: '2021-01-01' },
    );
    expect(first?.from).toBeCloseTo(FRAME.axis + FRAME.padding);
    expect(last?.from).toBeCloseTo(WIDTH - FRAME.names - FRAME.padding);
    expect(middle?.from).toBeCloseTo(((first?.from ?? 0) + (last?.from ?? 0)) / 2, 0);
  });

  test('that began before the first round or go on after the last are drawn to the edge, and say so', () => {
    const [one] = place({ from: '1999-05-01', to: null });
    expect(one).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(one?.from).toBeGreaterThan(0);
    expect(one?.to).toBeLessThan(WIDTH);
  });

  test('without a first day are not drawn, and keep the last numbers of the list', () => {
    const items = [
      { from: null, to: null },
      { from: '2019-01-01', to: null },
      { from: '2012-01-01', to: '2013-01-01' },
    ];
    expect(inTime(items).map(({ from }) => from)).toEqual(['2012-01-01', '2019-01-01', null]);
    expect(place(...items).map(({ number, item }) => [number, item.from])).toEqual([
      [1, '2012-01-01'],
      [2, '2019-01-01'],
    ]);
  });

  test('never lie over one another, however many there are', () => {
    const day = fc
      .integer({ min: 0, max: 365 * 25 })
      .map((days) => new Date(Date.UTC(2005, 0, 1 + days)).toISOString().slice(0, 10));
    const item = fc.record({ from: fc.option(day, { freq: 5 }), to: fc.option(day) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 320, max: 1_180 }), (items, width) => {
        const ticks = placeTicks(items, SPAN, width, plotFrame(width));
        for (const one of ticks) {
          expect(one.to).toBeGreaterThanOrEqual(one.from);
          for (const other of ticks) {
            if (other.number <= one.number || other.row !== one.row) continue;
            expect(other.from - one.to).toBeGreaterThanOrEqual(26);
          }
        }
      }),
    );
  });
});
