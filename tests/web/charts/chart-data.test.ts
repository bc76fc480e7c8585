import { describe, expect, test } from 'vitest';
import { chartData } from '../../../web/charts/chart-data';
import type { ChartLine } from '../../../web/charts/chart-line';
import { timeOf } from '../../../web/charts/points';
import { CITY, computed, figure, madeUp, SPANGA_TENSTA } from './example-series';

const line = (id: string, tone: ChartLine['tone'], points: ChartLine['points']): ChartLine => ({
  id,
  label: id,
  tone,
  points,
  breaks: ['2023'],
});
const district = line('spanga-tensta', 'chosen', SPANGA_TENSTA);
const city = line('stockholm', 'city', CITY);

describe('A district against the city', () => {
  const data = chartData([district, city]);

  test('has a tick for every round, also one where the district has no value', () => {
    expect(data.rounds.map(({ round }) => round)).toEqual(['2008', '2011', '2014', '2017', '2020', '2023']);
  });

  test('shows the break once, halfway between the round before and the first after', () => {
    const halfway = (timeOf('2020-05-01') + timeOf('2023-04-15')) / 2;
    expect(data.breaks).toEqual([{ round: '2023', time: halfway }]);
  });

  test('names each line where it ends', () => {
    const ends = data.ends.map(({ label, point }) => [label, point.round]);
    expect(ends).toEqual([
      ['stockholm', '2023'],
      ['spanga-tensta', '2020'],
    ]);
  });

  test('draws the district over the city', () => {
    expect(data.markers.map(({ id }) => id)).toEqual(['stockholm', 'spanga-tensta']);
  });
});

test('the axis covers the upper end of an interval', () => {
  const wide = figure('2020', 0.14, { lower: 0.06, upper: 0.22 });
  expect(chartData([line('a', 'chosen', [wide])]).yTicks.at(-1)).toBeGreaterThanOrEqual(0.22);
});

describe('Lines in the background', () => {
  const data = chartData([
    line('stockholm', 'chosen', [computed('2017', 0.1), computed('2020', 0.1)]),
    line('farsta', 'context', [madeUp('2017', 0.3), madeUp('2020', 0.3)]),
  ]);

  test('have neither band, marker, whisker nor name', () => {
    expect(data.markers.map(({ id }) => id)).toEqual(['stockholm']);
    expect(data.bands).toHaveLength(1);
    expect(data.whiskers.flatMap(({ points }) => points)).toEqual([]);
    expect(data.ends.map(({ label }) => label)).toEqual(['stockholm']);
  });

  test('are covered by the axis and lie under the others', () => {
    expect(data.yTicks.at(-1)).toBeGreaterThanOrEqual(0.3);
    expect(data.lines.map(({ style }) => style.width)).toEqual([1.25, 2.5]);
  });

  test('do not make the chart a chart of example data, as the named ones do', () => {
    expect(data.hasExample).toBe(false);
    expect(chartData([district]).hasExample).toBe(true);
  });
});

test('a chart without any value has axes and nothing else', () => {
  const data = chartData([line('jarva', 'chosen', [figure('2020', null), figure('2023', null)])]);
  expect(data.rounds).toHaveLength(2);
  expect([...data.lines, ...data.bands, ...data.ends]).toEqual([]);
});
