import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import type { Judgements } from '../../../server/features/judgements/judgements.contract';
import { describeOnEachEngine } from '../../support/engines';
import {
  acceptJudgement,
  decideCityTarget,
  GOAL_KEY,
  makeTestProgramme,
  openReportIn,
  openTestRound,
  programmeWith,
  setFigure,
} from '../../support/follow-up-scene';
import { problemOf } from '../../support/people-company';
import { OFFICE } from '../../support/report-company';
import { type Member, signInMember } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

const now = () => new Date('2025-03-01T12:00:00Z');
const SLUG = 'trygghetsprogram';
const ASSESSED_2022 = [
  ...Array.from({ length: 23 }, () => 'full' as const),
  ...Array.from({ length: 6 }, () => 'partial' as const),
  'not_assessable' as const,
];

describeOnEachEngine('Judgement beside measurement', (engine) => {
  let db: Db;
  let app: ReturnType<typeof createTestApp>;
  let office: Member;
  const read = async (path: string, by?: Member, from = app): Promise<Judgements> => {
    const response = by === undefined ? await from.request(path) : await by.ask('GET', path);
    expect(response.status).toBe(200);
    return await response.json();
  };
  const open = (round = '2022VB', from = app) =>
    read(`/api/v1/programmes/${SLUG}/judgements?round=${round}`, undefined, from);
  const inside = (round = '2022VB') => read(`/api/v1/programme-judgements/${SLUG}?round=${round}`, office);
  const judge = (body: object) =>
    office.ask('POST', `/api/v1/programme-judgements/${SLUG}`, {
      ...GOAL_KEY,
      ...{ round: '2022VB', seq: 0, stage: 'suggested', assessment: 'partial', decidedBy: '' },
      ...{ motivation: 'En av fyra indikatorer nådde sitt mål.' },
      ...body,
    });

  beforeAll(async () => {
    db = await engine.seeded();
    app = createTestApp(db, { now });
    office = await signInMember({ db, app, now }, [
      { role: 'office', organisation: OFFICE, kind: 'executive_office' },
    ]);
    const indicators = await db
      .selectFrom('indicators')
      .select('key')
      .where('polarity', '=', 'lower_is_better')
      .where('kind', '=', 'share')
      .orderBy('key')
      .limit(4)
      .execute();
    const keys = indicators.map(({ key }) => key);
    const targets: string[] = [];
    for (const [index, indicator] of keys.entries()) {
      await setFigure(db, { indicator, area: 'stockholm', round: '2017' }, [0.28, 0.3, 0.32]);
      const reached = index === 0;
      await setFigure(
        db,
        { indicator, area: 'stockholm', round: '2020' },
        reached ? [0.13, 0.15, 0.17] : [0.28, 0.3, 0.32],
      );
      targets.push(await decideCityTarget(db, indicator, { level: 0.2, year: 2020 }));
    }
    await makeTestProgramme(db, SLUG, programmeWith({ indicators: keys, targets }));
    await openTestRound(db, 2021, 'VB');
    await openTestRound(db, 2022, 'VB');
    for (const [index, assessment] of ASSESSED_2022.entries()) {
      const organisation = `namnd-${String(index).padStart(2, '0')}`;
      await db
        .insertInto('organisations')
        .values({
          ...{ key: organisation, name: `Nämnd ${index}`, kind: 'specialist_committee' },
          ...{ valid_from: '2007-01-01', valid_to: null, version: 1 },
        })
        .execute();
      await acceptJudgement(db, { round: '2022VB', organisation, assessment, published: true });
    }
    await acceptJudgement(db, {
      ...{ round: '2021VB', organisation: 'namnd-00', assessment: 'partial', published: true },
    });
  });

  test('in 2022, 23 of 30 committees judged the goal fully met while one of four indicators was', async () => {
    const [goal] = (await open()).goals;
    expect(goal?.counts).toEqual({ full: 23, partial: 6, none: 0, not_assessable: 1 });
    expect(goal?.city.measured.map(({ target, tone }) => [target?.status, tone])).toEqual([
      ['reached', 'well'],
      ['missed', 'badly'],
      ['missed', 'badly'],
      ['missed', 'badly'],
    ]);
    expect(goal?.city.outcome).toBe('mixed');
    const parting = goal?.committees.filter(({ divergence }) => divergence === 'says_more');
    expect(parting?.map(({ assessment }) => assessment)).toEqual(Array.from({ length: 23 }, () => 'full'));
    // And the one that could not be followed up could have been.
    expect(goal?.divergences).toBe(24);
    expect(goal?.committees[0]).toMatchObject({ organisation: { key: 'namnd-00' }, previous: 'partial' });
  });

  test('is held against what had been measured by the end of the round, whatever is measured later', async () => {
    const [before] = (await open('2021VB')).goals;
    expect(before?.city.measured[0]?.round).toBe('2020');
    expect((await open('2021VB')).rounds.map(({ key }) => key).slice(-2)).toEqual(['2022VB', '2021VB']);
    const missing = await app.request(`/api/v1/programmes/${SLUG}/judgements?round=2019VB`);
    expect(missing.status).toBe(404);
  });

  test('is open only when published and of an open section, of how many is said; the office sees what it has accepted', async () => {
    const kept = { round: '2022VB', assessment: 'none', motivation: 'Hemlig motivering.' } as const;
    for (const organisation of ['accepterad', 'intern', 'utkast'])
      await db
        .insertInto('organisations')
        .values({
          ...{ key: organisation, name: organisation, kind: 'specialist_committee' },
          ...{ valid_from: '2007-01-01', valid_to: null, version: 1 },
        })
        .execute();
    await acceptJudgement(db, { ...kept, organisation: 'accepterad' });
    await acceptJudgement(db, { ...kept, organisation: 'intern', published: true, visibility: 'internal' });
    await openReportIn(db, '2022VB', 'utkast', { state: 'submitted' });
    // What was read before is kept for a while: here only what is stored now counts.
    const nowOpen = await open('2022VB', createTestApp(db, { now }));
    const names = ({ goals }: Judgements) => goals[0]?.committees.map(({ organisation }) => organisation.key);
    expect(JSON.stringify(nowOpen)).not.toContain('Hemlig');
    expect(names(nowOpen)).toHaveLength(30);
    expect(names(await inside())).toHaveLength(32);
    expect(names(await inside())).not.toContain('utkast');
    expect((await inside()).goals[0]?.counts.none).toBe(2);
    // Each says of how many reports that were asked for it is told, and whose are missing; how far those have come not.
    expect(nowOpen.reports).toEqual({ asked: 33, seen: 31, missing: ['accepterad', 'utkast'] });
    expect((await inside()).reports).toEqual({ asked: 33, seen: 32, missing: ['utkast'] });
    expect(JSON.stringify(nowOpen)).not.toMatch(/submitted|"state"|"late"/);
  });

  test('names the newest earlier round that is more fully published, and none where there is none', async () => {
    // What was read before is kept for a while: here only what is stored now counts.
    const asStored = createTestApp(db, { now });
    expect((await open(undefined, asStored)).fuller).toMatchObject({ key: '2021VB', asked: 1, seen: 1 });
    expect((await open('2021VB', asStored)).fuller).toBeNull();
  });

  test('says by which revision of the programme it is told, also of a round that has been', async () => {
    const standing = { slug: SLUG, revision: 1, revisedAt: '2020-01-01T12:00:00.000Z' };
    expect((await open('2021VB')).programme).toMatchObject(standing);
  });

  test('a corrected edition takes the place of the earlier for the office, and for everyone once published', async () => {
    const corrected = { round: '2022VB', organisation: 'namnd-01', edition: 2 } as const;
    await acceptJudgement(db, { ...corrected, assessment: 'none' });
    const of = ({ goals }: Judgements) =>
      goals[0]?.committees.find(({ organisation }) => organisation.key === 'namnd-01');
    expect(of(await inside())).toMatchObject({ assessment: 'none', published: false });
    expect(of(await open())).toMatchObject({ assessment: 'full', published: true });
  });

  test('the office suggests, and decides; only what is decided is open, and not who wrote it', async () => {
    expect((await judge({})).status).toBe(200);
    expect((await open()).goals[0]?.office).toEqual({ suggested: null, decided: null, earlier: [] });
    const decided = await judge({ seq: 1, stage: 'decided', decidedBy: 'Stadsdirektören' });
    expect((await decided.json()).goals[0].office).toMatchObject({
      suggested: { seq: 1, stage: 'suggested' },
      decided: { seq: 2, decidedBy: 'Stadsdirektören' },
    });
    const [goal] = (await open()).goals;
    expect(goal?.office).toMatchObject({ suggested: null, decided: { seq: 2, by: '' }, earlier: [] });
    const rows = await db
      .selectFrom('audit_log')
      .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
      .select(['action', 'body'])
      .where('action', 'like', 'judgement.%')
      .orderBy('audit_log.seq')
      .execute();
    expect(rows.map(({ action }) => action)).toEqual(['judgement.suggested', 'judgement.decided']);
    expect(rows.map(({ body }) => body).join()).not.toContain('indikatorer');
  });

  test('whoever judges without having seen the latest is told what it is', async () => {
    const late = await judge({ seq: 1 });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ code: 'version_conflict', current: { version: 2 } });
    expect(await problemOf(await judge({ seq: 2, goal: 'annat' }))).toEqual([422, 'unknown_goal']);
    expect((await judge({ seq: 2, stage: 'decided' })).status).toBe(422);
    expect((await judge({ seq: 2, round: '2019VB' })).status).toBe(404);
  });
});
