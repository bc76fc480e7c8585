import { expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import type {
  Meetings,
  ReportingRound,
  RoundDeadlines,
} from '../../../server/features/reporting-rounds/reporting-rounds.contract';
import { CATALOGUE } from '../../db/report-rows';
import { describeOnEachEngine } from '../../support/engines';
import { problemOf } from '../../support/people-company';
import { OFFICE } from '../../support/report-company';
import { signInMember } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

const NEW = {
  year: 2025,
  type: 'T1',
  opensOn: '2025-05-05',
  dueToCommittee: '2025-06-12',
  dueToOffice: '2025-06-18',
  papersDays: 8,
  writingDays: 7,
  catalogueVersion: 1001,
  kinds: ['brott', 'hot-och-vald'],
};
const ROUNDS = '/api/v1/reporting-rounds';
const FARSTA = 'farsta-namnd';

async function company(db: Db) {
  await db.transaction().execute(async (tx) => {
    const catalogues = [
      { ...CATALOGUE, version: 1001 },
      { ...CATALOGUE, version: 1002, state: 'draft' as const, published_at: null },
    ];
    await tx
      .insertInto('question_catalogues')
      .values(catalogues)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
  const parts = { db, app: createTestApp(db) };
  const office = await signInMember(parts, [
    { role: 'office', organisation: OFFICE, kind: 'executive_office' },
  ]);
  const author = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
  const make = async (): Promise<ReportingRound> => (await office.ask('POST', ROUNDS, NEW)).json();
  const read = async (): Promise<ReportingRound> => (await parts.app.request(`${ROUNDS}/2025T1`)).json();
  return { ...parts, office, author, make, read };
}

describeOnEachEngine('Reporting rounds', (engine) => {
  test('are planned by the office and read by everyone at once, with the names of what is reported', async () => {
    const { app, make, author } = await company(await engine.migrated());
    const before = await (await app.request(ROUNDS)).json();
    expect(before).toEqual({ rounds: [] });
    expect((await author.ask('POST', ROUNDS, NEW)).status).toBe(403);
    const round = await make();
    expect(round).toMatchObject({
      key: '2025T1',
      label: { sv: 'Tertialrapport 1 2025' },
      periodFrom: '2025-01-01',
      periodTo: '2025-04-30',
      state: 'planned',
      kinds: [{ key: 'brott', label: { sv: 'Brott' } }, { key: 'hot-och-vald' }],
      version: 1,
    });
    expect(await (await app.request(ROUNDS)).json()).toEqual({ rounds: [round] });
  });

  test('are refused when their dates or their questions cannot be', async () => {
    const { office } = await company(await engine.migrated());
    for (const [change, code] of [
      [{ dueToCommittee: '2025-06-20' }, 'dates_out_of_order'],
      [{ dueToCommittee: '2025-05-01' }, 'dates_out_of_order'],
      [{ catalogueVersion: 9 }, 'unknown_catalogue'],
      [{ catalogueVersion: 1002 }, 'catalogue_not_published'],
      [{ kinds: ['brott', 'vader'] }, 'unknown_kind'],
    ] as const) {
      const refused = await office.ask('POST', ROUNDS, { ...NEW, ...change });
      expect(await problemOf(refused)).toEqual([422, code]);
    }
  });

  test('are made once, and changed by who has seen how they stand', async () => {
    const { office, make } = await company(await engine.migrated());
    await make();
    expect(await problemOf(await office.ask('POST', ROUNDS, NEW))).toEqual([409, 'round_exists']);
    const change = (version: number, papersDays: number) =>
      office.ask('PATCH', `${ROUNDS}/2025T1`, { version, papersDays });
    expect(await (await change(1, 10)).json()).toMatchObject({ papersDays: 10, version: 2 });
    expect(await problemOf(await change(1, 12))).toEqual([409, 'version_conflict']);
  });

  test('give each organisation its report when they are opened, once', async () => {
    const { db, office, make, read } = await company(await engine.migrated());
    await make();
    await signInMember({ db, app: createTestApp(db) }, [{ role: 'author', organisation: 'jarva-namnd' }]);
    const open = (version: number, organisations: readonly string[]) =>
      office.ask('POST', `${ROUNDS}/2025T1/opening`, { version, organisations });
    expect((await open(1, [FARSTA])).status).toBe(200);
    expect((await open(2, [FARSTA, 'jarva-namnd'])).status).toBe(200);
    const reports = await db.selectFrom('reports').selectAll().orderBy('id').execute();
    expect(reports.map(({ id, state, edition, version }) => [id, state, edition, version])).toEqual([
      ['2025T1-farsta-namnd', 'draft', 1, 1],
      ['2025T1-jarva-namnd', 'draft', 1, 1],
    ]);
    // Opened in January, though planned for May.
    expect(await read()).toMatchObject({ state: 'open', opensOn: '2025-01-15', version: 3 });
    expect(await problemOf(await open(3, [OFFICE]))).toEqual([422, 'organisation_not_reporting']);
    expect(await problemOf(await open(3, ['ingen-namnd']))).toEqual([422, 'organisation_not_reporting']);
    expect((await db.selectFrom('reports').select('id').execute()).length).toBe(2);
    const kinds = await office.ask('PATCH', `${ROUNDS}/2025T1`, { version: 3, kinds: ['brott'] });
    expect(await problemOf(kinds)).toEqual([409, 'round_opened']);
  });

  test('are not opened once their last day has gone by', async () => {
    const { office } = await company(await engine.migrated());
    const dates = { opensOn: '2024-05-05', dueToCommittee: '2024-06-12', dueToOffice: '2024-06-18' };
    await office.ask('POST', ROUNDS, { ...NEW, ...dates, year: 2024 });
    const opening = { version: 1, organisations: [FARSTA] };
    const refused = await office.ask('POST', `${ROUNDS}/2024T1/opening`, opening);
    expect(await problemOf(refused)).toEqual([409, 'round_past']);
  });
});

describeOnEachEngine('The days on which a committee meets', (engine) => {
  const ADDRESS = `/api/v1/organisations/${FARSTA}/meetings`;

  test('are said by those who report, and move its deadlines', async () => {
    const { author, office, make } = await company(await engine.migrated());
    await make();
    const before: Meetings = await (await author.ask('GET', ADDRESS)).json();
    expect(before).toMatchObject({ meetings: [], allowed: true, rounds: [{ deadlines: { meeting: null } }] });
    const meetings = ['2025-06-11', '2025-05-21', '2025-05-21'];
    const after = await author.ask('PUT', ADDRESS, { before: [], meetings });
    expect(await after.json()).toMatchObject({
      meetings: ['2025-05-21', '2025-06-11'],
      rounds: [{ deadlines: { meeting: '2025-06-11', papers: '2025-06-03', writing: '2025-05-27' } }],
    });
    const listed: RoundDeadlines = await (await office.ask('GET', `${ROUNDS}/2025T1/deadlines`)).json();
    expect(listed.organisations).toMatchObject([
      { organisation: { key: FARSTA }, deadlines: { meeting: '2025-06-11' }, report: null },
    ]);
  });

  test('are not written over unseen, nor by another committee', async () => {
    const { db, app, author, office } = await company(await engine.migrated());
    await author.ask('PUT', ADDRESS, { before: [], meetings: ['2025-05-21'] });
    const unseen = await office.ask('PUT', ADDRESS, { before: [], meetings: ['2025-06-11'] });
    expect(await problemOf(unseen)).toEqual([409, 'version_conflict']);
    const other = await signInMember({ db, app }, [{ role: 'author', organisation: 'jarva-namnd' }]);
    expect((await other.ask('PUT', ADDRESS, { before: ['2025-05-21'], meetings: [] })).status).toBe(403);
  });

  test('are those of whoever took over, for what the committee left behind', async () => {
    const { db, office, make } = await company(await engine.migrated());
    await make();
    await signInMember({ db, app: createTestApp(db) }, [{ role: 'author', organisation: 'soder-namnd' }]);
    await db.transaction().execute(async (tx) => {
      const days = ['2024-12-18', '2025-06-02'];
      const own = days.map((held_on) => ({ organisation_key: FARSTA, held_on }));
      const heirs = { organisation_key: 'soder-namnd', held_on: '2025-05-28' };
      await tx
        .insertInto('committee_meetings')
        .values([...own, heirs])
        .execute();
      await tx
        .updateTable('organisations')
        .set({ valid_to: '2025-01-01' })
        .where('key', '=', FARSTA)
        .execute();
      const takeover = { predecessor_key: FARSTA, successor_key: 'soder-namnd' };
      await tx
        .insertInto('organisation_successions')
        .values({ ...takeover, date: '2025-01-01', decision: 'Exempel' })
        .execute();
    });
    const read: Meetings = await (await office.ask('GET', ADDRESS)).json();
    expect(read).toMatchObject({ allowed: false, rounds: [{ deadlines: { meeting: '2025-05-28' } }] });
    const change = { before: read.meetings, meetings: [] };
    expect(await problemOf(await office.ask('PUT', ADDRESS, change))).toEqual([409, 'organisation_ended']);
  });
});
