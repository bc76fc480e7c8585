import { expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import type { Brief } from '../../../server/features/brief/brief.contract';
import { describeOnEachEngine } from '../../support/engines';
import { makeTestProgramme, programmeWith, setFigure } from '../../support/follow-up-scene';
import { signInMember } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

const NOW = () => new Date('2026-11-26T12:00:00Z');
const IN_FORCE = { period: { from: '2026-01-01', to: null } };

async function briefIn(db: Db, organisation: string): Promise<Brief> {
  const app = createTestApp(db, { now: NOW });
  const reader = await signInMember({ app, db, now: NOW }, [{ role: 'reader', organisation }]);
  return await (await reader.ask('GET', '/api/v1/brief')).json();
}

/** A figure of a district, or of ten times as many people in the city. */
async function put(db: Db, indicator: string, area: string, [round, value]: readonly [string, number]) {
  await setFigure(db, { indicator, area, round }, [value - 0.02, value, value + 0.02]);
  if (area === 'stockholm')
    await db
      .updateTable('estimates')
      .set({ respondents: 10_000, effective_respondents: 10_000 })
      .where('indicator_key', '=', indicator)
      .where('area_slug', '=', area)
      .execute();
}

const measuredBy = (brief: Brief, indicator: string) =>
  brief.districts[0]?.measured.find(({ figure }) => figure.indicator.key === indicator);

describeOnEachEngine('Key figures, in the brief', (engine) => {
  /** The city with its figures, and a programme in force whose goal is followed by some. */
  async function city(...indicators: readonly string[]) {
    const db = await engine.seeded();
    await makeTestProgramme(db, 'i-kraft', programmeWith({ indicators: [...indicators] }, IN_FORCE));
    return db;
  }

  test('are first those the goals of the programmes in force are followed by, against the city in the same round', async () => {
    const db = await city('utsatt_hot');
    await makeTestProgramme(db, 'forbi', programmeWith({ indicators: ['utsatt_ran'] }));
    await put(db, 'utsatt_hot', 'farsta', ['2023', 0.3]);
    await put(db, 'utsatt_hot', 'stockholm', ['2023', 0.1]);
    const brief = await briefIn(db, 'farsta-stadsdelsnamnd');
    const measured = brief.districts[0]?.measured ?? [];
    const followed = measured.filter(({ ofGoal }) => ofGoal);
    expect(measured.slice(0, followed.length)).toEqual(followed);
    const keys = followed.map(({ figure }) => figure.indicator.key);
    expect(keys).toContain('utsatt_hot');
    expect(keys).not.toContain('utsatt_ran');
    expect(measuredBy(brief, 'utsatt_hot')).toMatchObject({
      ofGoal: true,
      figure: { round: '2023', figure: { sv: '30,0 procent (28,0–32,0)' } },
      compared: {
        ...{ with: 'city', verdict: 'increased' },
        sentence: { sv: 'Säkert högre än i hela staden: 30,0 mot 10,0 procent' },
      },
    });
  });

  test('say against the round before what cannot be told against the city, or why neither can', async () => {
    const db = await city('utsatt_hot', 'utsatt_ran', 'utsatt_stold');
    await db
      .deleteFrom('estimates')
      .where('indicator_key', 'in', ['utsatt_hot', 'utsatt_ran', 'utsatt_stold'])
      .execute();
    await put(db, 'utsatt_ran', 'farsta', ['2020', 0.3]);
    await put(db, 'utsatt_stold', 'farsta', ['2017', 0.1]);
    await put(db, 'utsatt_stold', 'farsta', ['2020', 0.3]);
    const brief = await briefIn(db, 'farsta-stadsdelsnamnd');
    expect(measuredBy(brief, 'utsatt_hot')).toMatchObject({
      ...{ ofGoal: true, compared: null },
      figure: { round: null, value: null },
    });
    expect(measuredBy(brief, 'utsatt_ran')?.compared).toMatchObject({
      ...{ with: 'city', verdict: 'not_assessable' },
      sentence: { sv: 'Går inte att jämföra med hela staden: det saknas en siffra att jämföra med' },
    });
    expect(measuredBy(brief, 'utsatt_stold')?.compared).toMatchObject({
      ...{ with: 'before', verdict: 'increased' },
      sentence: { sv: 'Har ökat (säkerställt): från 10,0 till 30,0 procent, 2017–2020' },
    });
  });

  test('of the city are told against the round before, for who sits where no district is; a break is never bridged', async () => {
    const db = await city('utsatt_hot');
    await put(db, 'utsatt_hot', 'stockholm', ['2020', 0.1]);
    await put(db, 'utsatt_hot', 'stockholm', ['2023', 0.3]);
    const brief = await briefIn(db, 'trafiknamnden');
    expect(brief.districts.map(({ area }) => area.slug)).toEqual(['stockholm']);
    expect(measuredBy(brief, 'utsatt_hot')?.compared).toMatchObject({
      ...{ with: 'before', verdict: 'not_assessable' },
      sentence: { sv: 'Går inte att jämföra med den förra mätningen: mätningen ändrades mellan åren' },
    });
  });
});
