import { expect, test } from 'vitest';
import { layTimeline } from '../../../web/features/programmes/timeline-layout';

const programme = (slug: string, from: number, to: number | null) => ({
  slug,
  period: { from: `${from}-01-01`, to: to === null ? null : `${to}-12-31` },
});
const line = (from: string, to: string) => ({ from: { programme: from }, to: { programme: to } });

test('programmes lie in true time, first beginnings first, and may overlap', () => {
  const { bars, years } = layTimeline([programme('b', 2020, 2023), programme('a', 2018, 2021)], []);
  expect(bars.map(({ slug }) => slug)).toEqual(['a', 'b']);
  expect(bars.map(({ start }) => start)).toEqual([0, expect.closeTo(2 / 6, 2)]);
  expect(bars.map(({ end }) => end)).toEqual([expect.closeTo(4 / 6, 2), 1]);
  expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
});

test('one that splits in two has a way to each, at their beginning; a gap between two is crossed', () => {
  const { links } = layTimeline(
    [programme('one', 2013, 2016), programme('two', 2018, 2021), programme('three', 2018, null)],
    [line('one', 'two'), line('one', 'two'), line('one', 'three'), line('elsewhere', 'two')],
  );
  expect(links.map(({ fromRow, toRow }) => [fromRow, toRow])).toEqual([
    [0, 2],
    [0, 1],
  ]);
  for (const { at, from } of links) expect(at).toBeGreaterThan(from);
});

test('no programme at all is an empty line', () => {
  expect(layTimeline([], [])).toEqual({ bars: [], links: [], years: [] });
});
