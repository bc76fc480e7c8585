import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { describeOnEachEngine } from '../../support/engines';
import {
  acceptJudgement,
  decideCityTarget,
  makeTestProgramme,
  openReportIn,
  openTestRound,
  programmeWith,
  setFigure,
} from '../../support/follow-up-scene';
import { addIntervention, addProblem } from '../../support/intervention-scene';
import { OFFICE } from '../../support/report-company';
import { type Member, signInMember } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

const now = () => new Date('2021-03-01T12:00:00Z');
const SLUG = 'trygghetsprogram';
const FARSTA = 'farsta-stadsdelsnamnd';
const SKARPNACK = 'skarpnacks-stadsdelsnamnd';
const INDICATOR = 'oro_brott_ofta';
const ROLE = {
  // A key that nobody in the example city has.
  key: 'provsamordnare',
  label: { sv: 'Säkerhetssamordnare', en: 'Safety coordinator' },
  about: { sv: '', en: '' },
  focusAreas: [],
  kinds: ['district_committee' as const],
};

describeOnEachEngine('The programme on one page', (engine) => {
  let db: Db;
  let office: Member;
  let overview: ProgrammeOverview;
  const read = async (query = ''): Promise<ProgrammeOverview> => {
    const response = await office.ask('GET', `/api/v1/programme-overview?programme=${SLUG}${query}`);
    expect(response.status).toBe(200);
    return await response.json();
  };

  beforeAll(async () => {
    db = await engine.seeded();
    const app = createTestApp(db, { now });
    office = await signInMember({ db, app, now }, [
      { role: 'office', organisation: OFFICE, kind: 'executive_office' },
    ]);
    const figure = (area: string, round: string, value: number) =>
      setFigure(db, { indicator: INDICATOR, area, round }, [value - 0.02, value, value + 0.02]);
    await figure('stockholm', '2017', 0.3);
    await figure('stockholm', '2020', 0.3);
    await figure('farsta', '2017', 0.2);
    await figure('farsta', '2020', 0.4);
    const targets = [await decideCityTarget(db, INDICATOR, { level: 0.2, year: 2020 })];
    const programme = programmeWith(
      { indicators: [INDICATOR], targets },
      { roles: [ROLE], period: { from: '2019-01-01', to: '2021-12-31' } },
    );
    await makeTestProgramme(db, SLUG, programme);
    await openTestRound(db, 2019, 'VB');
    await openTestRound(db, 2020, 'VB');
    await acceptJudgement(db, { round: '2019VB', organisation: FARSTA, assessment: 'partial' });
    await acceptJudgement(db, { round: '2020VB', organisation: FARSTA, assessment: 'full' });
    await openReportIn(db, '2020VB', SKARPNACK, { state: 'draft' });
    const own = { owner_key: FARSTA, follow_up_on: null } as const;
    await addIntervention(db, SLUG, { ...own, id: 'a', starts_on: '2020-02-01', ends_on: '2020-12-01' });
    await addIntervention(db, SLUG, {
      ...{ ...own, id: 'b', visibility: 'internal', status: 'done', planned: null, spent: 90_000 },
      ...{ starts_on: null, ends_on: '2020-11-01' },
    });
    await addProblem(db, SLUG, { owner_key: FARSTA, id: 'p', visibility: 'internal' });
    const said = { organisation_key: FARSTA, role_key: ROLE.key, report_id: null, by: null } as const;
    await db
      .insertInto('role_fillings')
      .values([
        {
          ...{ ...said, seq: 1, state: 'filled', holder: 'En strateg', since: '2019-03-01' },
          ...{ at: '2019-03-01T12:00:00.000Z', provenance: 'reported' },
        },
        {
          ...{ ...said, seq: 2, state: 'vacant', holder: '', since: '2020-06-01' },
          ...{ at: '2020-06-01T12:00:00.000Z', provenance: 'reported' },
        },
        // Told in the report of the round, which was decided after its last day.
        {
          ...{ ...said, organisation_key: SKARPNACK, report_id: `2020VB-${SKARPNACK}`, seq: 1 },
          ...{ state: 'none', holder: '', since: '2021-02-01' },
          ...{ at: '2021-02-01T12:00:00.000Z', provenance: 'reported' },
        },
      ])
      .execute();
    overview = await read();
  });

  const farsta = () => overview.districts.findIndex(({ slug }) => slug === 'farsta');

  test('shows the latest round, every district of its last day, and who has reported', () => {
    expect(overview.round?.key).toBe('2020VB');
    expect(overview.previousRound?.key).toBe('2019VB');
    expect(overview.districts).toHaveLength(13);
    expect(overview.districts[farsta()]).toMatchObject({
      committee: { key: FARSTA },
      report: { state: 'accepted' },
    });
    expect(overview.reporting).toMatchObject({ reports: 2, byState: { accepted: 1, draft: 1 }, others: [] });
  });

  test('a goal missed in the city and certainly worse in Farsta stands beside a committee that calls it met', () => {
    const [goal] = overview.goals;
    expect(goal?.city).toMatchObject({ outcome: 'all_badly', assessment: null, interventions: 1 });
    expect(goal?.city.sentence.sv).toContain('Målnivån är inte nådd (högst 20,0 procent från och med 2020)');
    expect(goal?.cells[farsta()]).toMatchObject({
      outcome: 'all_badly',
      assessment: 'full',
      divergence: 'says_more',
      interventions: 1,
    });
    expect(goal?.cells[farsta()]?.sentence.sv).toContain(
      'Har ökat (säkerställt): från 20,0 till 40,0 procent',
    );
    expect(overview.divergences).toMatchObject([
      { organisation: { key: FARSTA }, assessment: 'full', divergence: 'says_more' },
    ]);
  });

  test('counts what hangs loose and the money, internal threads among it, and what nobody has said apart', () => {
    expect(overview.orphans).toEqual({
      problem_without_intervention: 1,
      without_problem: 2,
      without_indicator: 2,
      without_follow_up: 1,
      past_its_date: 1,
      goal_without_intervention: 0,
      goal_without_indicator: 0,
    });
    expect(overview.money).toEqual({
      planned: 400_000,
      spent: 90_000,
      safetyFund: 400_000,
      withoutPlanned: 1,
      withoutSpent: 1,
    });
  });

  test('names the committees where a role is vacant or not there, and counts those that have not said', () => {
    expect(overview.vacantRoles).toMatchObject([
      { role: ROLE.key, vacant: [{ key: FARSTA }], absent: [{ key: SKARPNACK }], notSaid: 11, asked: 13 },
    ]);
    expect(overview.asOf).toBe('2021-03-01');
  });

  test('says what is new since the round before', () => {
    const said = overview.changes.map(({ what, sentence }) => [what, sentence.sv]);
    expect(said.filter(([what]) => what !== 'outcome')).toEqual([
      [
        'assessment',
        'Farsta stadsdelsnämnd om ”Platser ska vara trygga”: helt uppfyllt, förra gången delvis uppfyllt',
      ],
      ['report', '1 av 2 rapporter är godkända, 1 av 1 i förra omgången'],
      ['intervention', '1 åtgärd har börjat'],
      ['intervention', '1 åtgärd har avslutats'],
      ['role', '1 nämnd eller bolag har svarat för första gången om sina samordnare'],
      ['role', 'Farsta stadsdelsnämnd: säkerhetssamordnare vakant, tidigare tillsatt'],
    ]);
    expect(said).toContainEqual([
      'outcome',
      'Platser ska vara trygga, Farsta: mätningen säger ”säkert sämre”, förra gången ”kan inte mätas”',
    ]);
  });

  test('opens with the latest round in which a report has been accepted, and tells of those after it', async () => {
    await openTestRound(db, 2021, 'T1');
    await openReportIn(db, '2021T1', FARSTA, { state: 'draft' });
    const opened = await read();
    expect(opened.round?.key).toBe('2020VB');
    expect(opened.newerRounds).toMatchObject([{ key: '2021T1', byState: { draft: 1, accepted: 0 } }]);
    const judged = await office.ask('GET', `/api/v1/programme-judgements/${SLUG}`);
    expect((await judged.json()).round.key).toBe('2020VB');
    expect((await read('&round=2021T1')).newerRounds).toEqual([]);
  });

  test('of the first round has nothing to compare with, and of another programme’s round is not there', async () => {
    const first = await read('&round=2019VB');
    expect(first).toMatchObject({ previousRound: null, changes: [] });
    expect(
      (await office.ask('GET', `/api/v1/programme-overview?programme=${SLUG}&round=2018VB`)).status,
    ).toBe(404);
  });
});
