import type { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import type { Areas } from '../../server/features/areas/areas.contract';
import type { SeriesResponse } from '../../server/features/series/series.contract';
import { referenceShares } from '../features/imports/reference-shares';
import { attack, type Recovered } from '../support/disclosure/attack';
import { type JsonRows, jsonRows } from '../support/disclosure/json-rows';
import {
  fillSmallCity,
  isLaterIn,
  isRest,
  LIMIT,
  neighbourhoodLines,
  questionOf,
  ROUNDS,
  rowsOf,
  structureIn,
} from '../support/disclosure/small-city';
import { describeOnEachEngine } from '../support/engines';
import { takeAway } from '../support/take-away';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('nothing hidden can be computed from what the API gives', (engine) => {
  let app: Hono;
  let areas: Areas['areas'] = [];
  let given: JsonRows = { rows: [], hidden: [] };
  let found: Recovered[] = [];
  beforeAll(async () => {
    const db = await engine.catalogue();
    await fillSmallCity(db);
    app = createTestApp(db);
    ({ areas } = await takeAway(app).json<Areas>('/areas'));
    given = await jsonRows(app, areas);
    found = attack(given.rows, { structureOf: structureIn(areas), questionOf });
  });

  test('there is something to recover: many cells are hidden, and many are shown', () => {
    const { rows } = given;
    // The merged district is put together from its parts, and counts among what is shown.
    expect(
      rows.some(
        ({ area, round, respondents }) => area === 'jarva' && round === '2017' && respondents !== null,
      ),
    ).toBe(true);
    const hidden = rows.filter(({ respondents }) => respondents === null);
    expect(hidden.length).toBeGreaterThan(500);
    expect(rows.length - hidden.length).toBeGreaterThan(500);
  });

  test('no hidden number of answers and no hidden share follows, over areas, groups, rounds and indicators', () => {
    expect(found.filter((one) => !isRest(one) && !isLaterIn(areas)(one))).toEqual([]);
  });

  test('nor does the number of those who are in no group, where it is under the limit', () => {
    const rests = found.filter((one) => isRest(one) && one.what === 'respondents');
    expect(rests.length).toBeGreaterThan(0);
    for (const { group, number } of rests) {
      const nobody = number === 0 && group !== 'not disability';
      expect(nobody || number >= LIMIT, `${group}: ${number}`).toBe(true);
    }
  });

  test('at a hidden cell stands no number at all, nor any that is computed from it', () => {
    expect(given.hidden.length).toBeGreaterThan(500);
    const told = given.hidden.filter(({ numbers }) => numbers.some((number) => number !== null));
    expect(told).toEqual([]);
  });

  test('a cell hidden for its few answers and one hidden to protect it look the same', async () => {
    const query = '/series?indicator=utsatt_hot&area=fagersjo&area=hokarangen';
    const { series } = await takeAway(app).json<SeriesResponse>(query);
    const [few, protecting] = series.map(({ points, changes, trend }) => ({ points, changes, trend }));
    expect(few?.points.find(({ round }) => round === '2017')).toMatchObject({ status: 'suppressed' });
    expect(protecting).toEqual(few);
  });
});

describeOnEachEngine('nothing hidden can be computed where some weigh more than others', (engine) => {
  test('no number of answers follows, and what is computed of a share is not what is hidden', async () => {
    const db = await engine.catalogue();
    await fillSmallCity(db, 'unequal');
    const app = createTestApp(db);
    const { areas } = await takeAway(app).json<Areas>('/areas');
    const { rows, hidden } = await jsonRows(app, areas);
    expect(hidden.length).toBeGreaterThan(500);
    const found = attack(rows, { structureOf: structureIn(areas), questionOf }).filter(
      (one) => !isRest(one) && !isLaterIn(areas)(one),
    );
    expect(found.filter(({ what }) => what === 'respondents')).toEqual([]);
    const truths = new Map(
      ROUNDS.map((round): [string, ReturnType<typeof referenceShares>] => [
        round,
        referenceShares(rowsOf(round, 'unequal'), neighbourhoodLines(areas, round)),
      ]),
    );
    const hits = found.filter(({ round, indicator, area, group, what, number }) => {
      const truth = truths.get(round)?.get(`${indicator}/${area}/${group}`);
      if (truth === undefined) return number === 0;
      const share = truth.counted / truth.weight;
      return Math.abs(number - truth.respondents * (what === 'counted' ? share : 1 - share)) < 0.01;
    });
    expect(hits).toEqual([]);
  });
});
