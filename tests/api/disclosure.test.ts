import type { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import type { Areas } from '../../server/features/areas/areas.contract';
import type { Comparison } from '../../server/features/comparison/comparison.contract';
import { importSurvey } from '../../server/features/imports/import-survey';
import type { SeriesPoint, SeriesResponse } from '../../server/features/series/series.contract';
import { cellsOf, csv, DESCRIPTION, inPieces, type Row, respondents } from '../features/imports/survey-text';
import { attack, type Recovered, type ShownRow } from '../support/disclosure/attack';
import type { Structure } from '../support/disclosure/relations';
import { describeOnEachEngine } from '../support/engines';
import { createTestApp } from '../support/test-app';

const LIMIT = 30;
const QUESTIONS: Readonly<Record<string, string>> = {
  utsatt_hot: 'utsatt_hot',
  otrygg_ute_sent: 'ute_sent',
  orolig_eller_avstar_ute_sent: 'ute_sent',
};
const DAYS = { '2017': '2017-04-01', '2023': '2023-09-01' } as const;
const GROUPS = ['all', 'women', 'men', 'age_16_34', 'age_35_64', 'age_65_79', 'disability'];
const FAMILIES = [
  { groups: ['women', 'men'], rest: true },
  { groups: ['age_16_34', 'age_35_64', 'age_65_79'], rest: false },
  { groups: ['disability'], rest: true },
];

/** How many answer in each neighbourhood: districts with many small ones, with one small one, and small altogether. */
const SIZES: Readonly<Record<string, number>> = {
  Alvik: 220,
  Abrahamsberg: 90,
  Höglandet: 12,
  Åkeshov: 41,
  Olovslund: 33,
  Nockeby: 150,
  Gubbängen: 300,
  Hökarängen: 240,
  Fagersjö: 25,
  Tensta: 500,
  Solhem: 140,
  Lunda: 2,
  Rinkeby: 260,
  Kista: 280,
  Hansta: 1,
  Sätra: 27,
  Djurgården: 31,
  Hjorthagen: 190,
  Östermalm: 310,
};

/** Everybody weighs the same: then shares are numbers of persons, which is the worst case. */
const ROWS: Row[] = Object.entries(SIZES).flatMap(([area, size]) =>
  respondents(size, area).map((row) => ({ ...row, area, weight: '1' })),
);

describeOnEachEngine('nothing hidden can be computed from what the API gives', (engine) => {
  let app: Hono;
  let areas: Areas['areas'] = [];
  let rows: ShownRow[] = [];
  beforeAll(async () => {
    const db = await engine.catalogue();
    for (const round of ['2017', '2023']) {
      await importSurvey(db, {
        description: { ...DESCRIPTION, round },
        content: inPieces(
          new TextEncoder().encode(csv([...ROWS, ...ROWS.slice(0, Number(round) % 7)].map(cellsOf))),
        ),
        fileName: `${round}.csv`,
        provenance: 'imported',
        replace: false,
        now: () => new Date('2025-01-15T12:00:00Z'),
      });
    }
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

  /** Areas add up to those that held them on the day of the round, and to those that they became later. */
  const structureOf = (round: string): Structure => {
    const day = DAYS[round as keyof typeof DAYS];
    const holds = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) =>
      validFrom <= day && (validTo === null || day < validTo);
    const within = areas.map(({ slug }) => ({
      whole: slug,
      parts: areas
        .filter(({ parents }) => parents.some((one) => one.slug === slug && holds(one)))
        .map((part) => part.slug),
    }));
    const later = areas
      .filter(({ validFrom }) => validFrom > day)
      .map(({ slug, predecessors }) => ({ whole: slug, parts: predecessors.map((one) => one.slug) }));
    const wholes = [...within, ...later].filter(({ parts }) => parts.length > 0);
    return { wholes, families: FAMILIES };
  };

  const questionOf = (indicator: string) => QUESTIONS[indicator] ?? indicator;
  const isRest = ({ group }: Recovered) => group.startsWith('not ');
  /** An area of a later day is the sum of those it came from, and may be added up where they are shown. */
  const isLater = ({ area, round }: Recovered) =>
    areas.some(({ slug, validFrom }) => slug === area && validFrom > DAYS[round as keyof typeof DAYS]);

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
    const found = attack(rows, { structureOf, questionOf });
    expect(found.filter((one) => !isRest(one) && !isLater(one))).toEqual([]);
  });

  test('nor does the number of those who are in no group, where it is under the limit', () => {
    const rests = attack(rows, { structureOf, questionOf }).filter(
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
