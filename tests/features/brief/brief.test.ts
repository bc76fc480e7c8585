import { expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import type { Brief } from '../../../server/features/brief/brief.contract';
import { committeeDays } from '../../../server/features/brief/committee-days';
import { publishedNews } from '../../../server/features/brief/published-news';
import { AREA } from '../../db/rows';
import { describeOnEachEngine } from '../../support/engines';
import { setFigure } from '../../support/follow-up-scene';
import { anIntervention, foundProblem } from '../../support/interventions';
import { openReportDesk, TO_PUBLISHED } from '../../support/report-desk';
import { type Member, signInMember } from '../../support/signed-in';
import { putThreads } from '../../support/stored-threads';
import { createTestApp } from '../../support/test-app';

const briefOf = async (member: Member): Promise<Brief> => {
  const response = await member.ask('GET', '/api/v1/brief');
  expect(response.status).toBe(200);
  return await response.json();
};

const meetOn = (db: Db, organisation_key: string, ...days: readonly string[]) =>
  db
    .insertInto('committee_meetings')
    .values(days.map((held_on) => ({ organisation_key, held_on })))
    .execute();

const newsOf = ({ news }: Brief) => news.map(({ what, link }) => `${what} ${link}`);

test('What is new is counted from the last meeting, which today’s is not yet; without meetings from 90 days ago', () => {
  const days = ['2025-01-14', '2025-02-03'];
  const since = (today: string) => committeeDays(days, today).since;
  expect(['2025-01-15', '2025-02-03', '2025-02-04'].map(since)).toEqual([
    '2025-01-14',
    '2025-01-14',
    '2025-02-03',
  ]);
  expect(committeeDays([], '2025-04-01')).toEqual({
    ...{ lastMeeting: null, nextMeeting: null },
    since: '2025-01-01',
  });
});

describeOnEachEngine('What has changed, in the brief of somebody elected', (engine) => {
  test('is told of the latest rounds that can be compared, with their years; a break is never bridged', async () => {
    const db = await engine.seeded();
    const now = () => new Date('2026-11-26T12:00:00Z');
    const app = createTestApp(db, { now });
    const reader = await signInMember({ app, db, now }, [
      { role: 'reader', organisation: 'farsta-stadsdelsnamnd' },
    ]);
    const figure = (indicator: string, round: string, value: number) =>
      setFigure(db, { indicator, area: 'farsta', round }, [value - 0.02, value, value + 0.02]);
    await figure('utsatt_hot', '2017', 0.1);
    await figure('utsatt_hot', '2020', 0.3);
    await figure('utsatt_hot', '2023', 0.9);
    const [farsta] = (await briefOf(reader)).districts;
    const change = farsta?.changes.find((one) => one.figure.indicator.key === 'utsatt_hot');
    expect(change).toMatchObject({
      from: '2017',
      good: false,
      figure: { round: '2020', verdict: 'increased' },
    });
    expect(farsta?.finding.sv).toMatch(
      /^Till det sämre i Farsta: ”Utsatt för hot” har ökat säkerställt mellan 2017 och 2020/,
    );
    expect(farsta?.unassessedRound).toMatchObject({ round: '2023' });
    expect(farsta?.notAssessableReason).not.toBeNull();
  });
});

test('Of many rounds taken in at once only the newest is named', () => {
  const batch = (round: string) => ({
    ...{ at: '2026-11-26T12:00:00.000Z', example: true, round },
    survey: { sv: 'Trygghetsmätningen', en: 'The safety survey' },
  });
  const said = (...rounds: readonly string[]) =>
    publishedNews({ reports: [], compilations: [], figures: rounds.map(batch) }, new Set()).map(
      ({ sentence }) => sentence.sv,
    );
  expect(said('2023', '2017', '2020')).toEqual([
    'Nya siffror är inlästa: Trygghetsmätningen 2023 och 2 tidigare mätningar',
  ]);
  expect(said('2020', '2023')).toEqual(['Nya siffror är inlästa: Trygghetsmätningen 2023 och 2020']);
  expect(said('2023')).toEqual(['Nya siffror är inlästa: Trygghetsmätningen 2023']);
});

describeOnEachEngine('The brief of somebody elected', (engine) => {
  test('tells what has been decided and published since the last meeting, own reports by name and others in short', async () => {
    const db = await engine.migrated();
    const desk = await openReportDesk(db);
    const { organisation, reader, stranger } = desk;
    await meetOn(db, organisation, '2025-01-14', '2025-01-15', '2025-02-03');
    await desk.write();
    await desk.take(...TO_PUBLISHED);
    const own = await briefOf(reader);
    expect(own.committees).toEqual([
      {
        ...{ key: organisation, name: organisation, since: '2025-01-14' },
        ...{ lastMeeting: '2025-01-14', nextMeeting: '2025-01-15' },
      },
    ]);
    expect(newsOf(own)).toEqual([
      `report_published /rapporter/2025T2/${organisation}`,
      `decision /rapportering/${desk.report}`,
    ]);
    const others = await briefOf(stranger);
    expect(newsOf(others)).toEqual(['report_published /rapporter']);
    expect(others.news[0]?.sentence.sv).toBe(
      `Andras rapporter är publicerade, tertialrapport 2 2025 (1): ${organisation}`,
    );
  });

  test('is about the district of their committee, of who took over from it, or the whole city', async () => {
    const db = await engine.migrated();
    const { app, now, office } = await openReportDesk(db);
    const heir = { role: 'reader', organisation: 'jarva' } as const;
    const member = await signInMember({ app, db, now }, [heir]);
    const former = await signInMember({ app, db, now }, [{ role: 'reader', organisation: 'kista' }]);
    await db
      .insertInto('areas')
      .values({ ...AREA, slug: 'jarva', name: 'Järva' })
      .onConflict((one) => one.doNothing())
      .execute();
    await db
      .insertInto('organisation_districts')
      .values({ organisation_key: 'jarva', area_slug: 'jarva', valid_from: '2020-07-01', valid_to: null })
      .execute();
    await db
      .updateTable('organisations')
      .set({ valid_to: '2020-07-01' })
      .where('key', '=', 'kista')
      .execute();
    await db
      .insertInto('organisation_successions')
      .values({ predecessor_key: 'kista', successor_key: 'jarva', date: '2020-07-01', decision: 'KF 2020' })
      .execute();
    const areas = async (one: Member) => (await briefOf(one)).districts.map(({ area }) => area.label);
    expect(await areas(member)).toEqual(['Järva']);
    expect(await areas(former)).toEqual(['Järva']);
    expect((await briefOf(former)).committees.map(({ key }) => key)).toEqual(['jarva']);
    expect(await areas(office)).toEqual(['Stockholm']);
  });

  test('says what of it only some may read, names it shortly, and hides no single one', async () => {
    const db = await engine.migrated();
    const { reader, stranger, organisation, author } = await openReportDesk(db);
    const owned = { owner: organisation, by: author.id } as const;
    const title = 'Bättre belysning '.repeat(15).trim();
    const problems = Array.from({ length: 6 }, (_, index) => foundProblem(`p${index}`));
    await putThreads(db, { ...owned, problems });
    await putThreads(db, {
      ...{ ...owned, visibility: 'internal' },
      interventions: Array.from({ length: 12 }, (_, index) => anIntervention(`i${index}`, { title })),
    });
    const [own] = (await briefOf(reader)).districts;
    expect(own?.interventions.map(({ visibility }) => visibility)).toEqual(Array(10).fill('internal'));
    expect(own?.interventions[0]?.title).toMatch(/^(Bättre belysning ?){5}…$/);
    expect([own?.interventionCount, own?.problems.length, own?.problemCount]).toEqual([12, 6, 6]);
    const news = async (member: Member) => (await briefOf(member)).news.map(({ internal }) => internal);
    expect(await news(reader)).toEqual(Array(12).fill(true));
    expect(await news(stranger)).toEqual([]);
  });
});
