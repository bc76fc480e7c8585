import type { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import type { Areas } from '../../server/features/areas/areas.contract';
import type { Comparison } from '../../server/features/comparison/comparison.contract';
import type { SeriesPoint, SeriesResponse } from '../../server/features/series/series.contract';
import { attack, type ShownRow } from '../support/disclosure/attack';
import {
  fillSmallCity,
  GROUPS,
  isLaterIn,
  isRest,
  LIMIT,
  QUESTIONS,
  questionOf,
  structureIn,
} from '../support/disclosure/small-city';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('nothing hidden can be computed from what the API gives', (engine) => {
  let app: Hono;
  let areas: Areas['areas'] = [];
  let rows: ShownRow[] = [];
  beforeAll(async () => {
    const db = await engine.catalogue();
    await fillSmallCity(db);
    app = createTestApp(db);
    areas = ((await read('areas')) as Areas).areas;
    rows = [...(await seriesRows()), ...(await recalculatedRows()), ...(await comparisonRows())];
  });

  const read = async (path: string): Promise<unknown> => {
    const response = await app.request(`/api/v1/${path}`);
    expect(response.status, path).toBe(200);
    return await response.json();
  };

  /** What is not stored is left out, as `ShownRow` says. */
  const rowOf = (cell: Pick<ShownRow, 'indicator' | 'area' | 'group'>, point: SeriesPoint): ShownRow[] => {
    const { round, status, respondents: persons, value, recalculation } = point;
    const stored = recalculation !== null || (status !== 'not_available' && status !== 'not_applicable');
    return stored ? [{ ...cell, round, respondents: persons, value }] : [];
  };

  const readSeries = async (indicator: string, query: string): Promise<ShownRow[]> => {
    const { series } = (await read(`series?indicator=${indicator}&group=*&${query}`)) as SeriesResponse;
    return series.flatMap(({ area, group, points }) =>
      points.flatMap((point) => rowOf({ indicator, area: area.slug, group: group.key }, point)),
    );
  };

  async function seriesRows(): Promise<ShownRow[]> {
    const found: ShownRow[] = [];
    for (const indicator of Object.keys(QUESTIONS)) {
      for (let from = 0; from < areas.length; from += 100) {
        const slugs = areas.slice(from, from + 100).map(({ slug }) => `area=${slug}`);
        found.push(...(await readSeries(indicator, slugs.join('&'))));
      }
    }
    return found;
  }

  /** The same rounds in the areas of today. */
  async function recalculatedRows(): Promise<ShownRow[]> {
    const found: ShownRow[] = [];
    for (const indicator of Object.keys(QUESTIONS)) {
      found.push(...(await readSeries(indicator, 'area=all&reading=current_areas')));
    }
    return found;
  }

  async function comparisonRows(): Promise<ShownRow[]> {
    const found: ShownRow[] = [];
    const ways = ['2017', '2023'].flatMap((round) =>
      ['district', 'neighbourhood'].map((kind) => `round=${round}&kind=${kind}`),
    );
    for (const indicator of Object.keys(QUESTIONS)) {
      for (const group of GROUPS) {
        for (const way of ways) {
          const query = `indicator=${indicator}&group=${group}&${way}`;
          const { city, areas: compared } = (await read(`comparison?${query}`)) as Comparison;
          found.push(...rowOf({ indicator, group, area: 'stockholm' }, city));
          for (const { area, point } of compared) {
            found.push(...rowOf({ indicator, group, area: area.slug }, point));
          }
        }
      }
    }
    return found;
  }

  test('there is something to recover: many cells are hidden, and many are shown', () => {
    expect(
      rows.some(
        ({ area, round, respondents: persons }) => area === 'jarva' && round === '2017' && persons !== null,
      ),
    ).toBe(true);
    const hidden = rows.filter(({ respondents: persons }) => persons === null);
    expect(hidden.length).toBeGreaterThan(500);
    expect(rows.length - hidden.length).toBeGreaterThan(500);
  });

  test('no hidden number of answers and no hidden share follows, over areas, groups, rounds and indicators', () => {
    const found = attack(rows, { structureOf: structureIn(areas), questionOf });
    expect(found.filter((one) => !isRest(one) && !isLaterIn(areas)(one))).toEqual([]);
  });

  test('nor does the number of those who are in no group, where it is under the limit', () => {
    const rests = attack(rows, { structureOf: structureIn(areas), questionOf }).filter(
      (found) => isRest(found) && found.what === 'respondents',
    );
    expect(rests.length).toBeGreaterThan(0);
    for (const { group, number } of rests) {
      const nobody = number === 0 && group !== 'not disability';
      expect(nobody || number >= LIMIT, `${group}: ${number}`).toBe(true);
    }
  });

  test('a cell hidden for its few answers and one hidden to protect it look the same', async () => {
    const query = 'series?indicator=utsatt_hot&area=fagersjo&area=hokarangen';
    const { series } = (await read(query)) as SeriesResponse;
    const [few, protecting] = series.map(({ points, changes, trend }) => ({ points, changes, trend }));
    expect(few?.points.find(({ round }) => round === '2017')).toMatchObject({ status: 'suppressed' });
    expect(protecting).toEqual(few);
  });
});
