import type { Hono } from 'hono';
import type { Areas } from '../../../server/features/areas/areas.contract';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import type { SeriesPoint, SeriesResponse } from '../../../server/features/series/series.contract';
import { takeAway } from '../take-away';
import type { ShownRow } from './attack';
import { GROUPS, QUESTIONS, ROUNDS } from './small-city';

/** A hidden cell with every number that stands at it or is computed from it; all of them must be null. */
export interface HiddenNumbers {
  readonly cell: string;
  readonly numbers: readonly (number | null | undefined)[];
}

export interface JsonRows {
  readonly rows: readonly ShownRow[];
  readonly hidden: readonly HiddenNumbers[];
}

/** Everything that the JSON gives of the small city: series of every area ever and of today's, and comparisons. */
export async function jsonRows(app: Hono, areas: Areas['areas']): Promise<JsonRows> {
  const { json } = takeAway(app);
  const rows: ShownRow[] = [];
  const hidden: HiddenNumbers[] = [];

  const read = (cell: Pick<ShownRow, 'indicator' | 'area' | 'group'>, point: SeriesPoint, more: Numbers) => {
    const { round, status, respondents, value, lower, upper, recalculation } = point;
    const name = `${cell.indicator}/${cell.area}/${cell.group}/${round}`;
    if (status === 'suppressed')
      hidden.push({ cell: name, numbers: [value, lower, upper, respondents, ...more] });
    // What is not stored is left out, as `ShownRow` says.
    const stored = recalculation !== null || (status !== 'not_available' && status !== 'not_applicable');
    if (stored) rows.push({ ...cell, round, respondents, value });
  };

  const readSeries = async (indicator: string, query: string): Promise<void> => {
    const { series } = await json<SeriesResponse>(`/series?indicator=${indicator}&group=*&${query}`);
    for (const { area, group, points, changes } of series) {
      for (const point of points) {
        const own = changes.filter(({ from, to }) => from === point.round || to === point.round);
        read({ indicator, area: area.slug, group: group.key }, point, own.flatMap(numbersOf));
      }
    }
  };

  const readComparison = async (indicator: string, group: string, way: string): Promise<void> => {
    const query = `indicator=${indicator}&group=${group}&${way}`;
    const { city, areas: compared } = await json<Comparison>(`/comparison?${query}`);
    read({ indicator, group, area: 'stockholm' }, city, []);
    for (const { area, point, differenceToCity, change, rank } of compared) {
      read({ indicator, group, area: area.slug }, point, [
        ...numbersOf(differenceToCity),
        differenceToCity.pValue,
        ...(change === null ? [] : numbersOf(change)),
        ...(rank === null ? [] : Object.values(rank)),
      ]);
    }
  };

  const ways = ROUNDS.flatMap((round) =>
    ['district', 'neighbourhood'].map((kind) => `round=${round}&kind=${kind}`),
  );
  for (const indicator of Object.keys(QUESTIONS)) {
    for (let from = 0; from < areas.length; from += 100) {
      const slugs = areas.slice(from, from + 100).map(({ slug }) => `area=${slug}`);
      await readSeries(indicator, slugs.join('&'));
    }
    await readSeries(indicator, 'area=all&reading=current_areas');
    for (const group of GROUPS) for (const way of ways) await readComparison(indicator, group, way);
  }
  return { rows, hidden };
}

type Numbers = readonly (number | null)[];

const numbersOf = (of: {
  difference: number | null;
  lower: number | null;
  upper: number | null;
}): Numbers => [of.difference, of.lower, of.upper];
