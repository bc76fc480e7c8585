import { expect, test } from 'vitest';
import type { Db } from '../../../db/database';
import { removeExample } from '../../../seed/example/seed-example';
import type {
  FocusAreaStatuses,
  ProgrammeDetail,
  Programmes,
} from '../../../server/features/programmes/programmes.contract';
import type { RoleFillings } from '../../../server/features/programmes/role-fillings.contract';
import { describeOnEachEngine } from '../../support/engines';
import { GOAL_KEY, programmeWith } from '../../support/follow-up-scene';
import { problemOf } from '../../support/people-company';
import { OFFICE } from '../../support/report-company';
import { type Member, signInMember } from '../../support/signed-in';
import { createTestApp } from '../../support/test-app';

const API = '/api/v1';
const FARSTA = 'farsta-stadsdelsnamnd';
const EXAMPLE = 'exempelprogram-2024-2027';
const SLUG = 'program-2028-2031';
const CONTENT = programmeWith(
  { judgedBy: ['mal-brott'] },
  {
    roles: [
      {
        key: 'beredskap',
        label: { sv: 'Beredskapssamordnare', en: 'Preparedness coordinator' },
        about: { sv: '', en: '' },
        focusAreas: [],
        kinds: ['district_committee'],
      },
    ],
  },
);

async function company(db: Db) {
  const parts = { db, app: createTestApp(db) };
  const office = await signInMember(parts, [
    { role: 'office', organisation: OFFICE, kind: 'executive_office' },
  ]);
  const author = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
  const read = async <T>(path: string): Promise<T> => (await parts.app.request(`${API}${path}`)).json();
  const make = async () => {
    const made = await office.ask('POST', `${API}/programmes`, { slug: SLUG, content: CONTENT, reason: '' });
    expect(made.status).toBe(200);
  };
  return { ...parts, office, author, read, make };
}

const change = (by: Member, content: object, revision = 1) =>
  by.ask('PUT', `${API}/programmes/${SLUG}`, { revision, content, reason: 'Efter beslutet' });

describeOnEachEngine('Programmes', (engine) => {
  test('are there from the start with their sources, the made-up one marked and in force', async () => {
    const { read, db } = await company(await engine.seeded());
    const { programmes } = await read<Programmes>('/programmes');
    expect(programmes.map(({ slug, provenance }) => `${slug} ${provenance}`)).toEqual([
      `${EXAMPLE} example`,
      'sakerhetsprogram-2020-2023 published',
      'trygghetsprogram-2020-2023 published',
      'ett-tryggare-och-sakrare-stockholm-2018-2021 published',
      'trygghets-och-sakerhetsprogram-2013-2016 published',
    ]);
    const goals = (await read<ProgrammeDetail>('/programmes/trygghetsprogram-2020-2023')).content.focusAreas;
    expect(
      goals.flatMap((area) => area.goals).map(({ indicators, targets }) => [...indicators, ...targets]),
    ).toEqual([[], []]);
    await db.transaction().execute(removeExample);
    const left = await db.selectFrom('programmes').select('provenance').execute();
    expect(left.map(({ provenance }) => provenance)).toEqual(Array(4).fill('published'));
  });

  test('count how the targets of each focus area stand in the districts of today, never missing as 0', async () => {
    const { read } = await company(await engine.seeded());
    const { focusAreas } = await read<FocusAreaStatuses>('/focus-area-statuses');
    expect(focusAreas.map(({ focusArea }) => focusArea)).toContain('informationssakerhet');
    const crime = focusAreas.find(({ focusArea }) => focusArea === 'brott');
    expect(crime).toMatchObject({ programme: EXAMPLE, goals: 3, goalsWithoutTarget: 0, example: true });
    expect(crime?.statuses.reached).toBeGreaterThan(0);
    expect(crime?.statuses.missed).toBeGreaterThan(0);
    const preparedness = focusAreas.find(({ focusArea }) => focusArea === 'krisberedskap');
    expect(preparedness).toMatchObject({ goals: 2, goalsWithoutTarget: 2 });
  });

  test('are made and changed by the office, and every revision can be read again', async () => {
    const { office, author, read, make } = await company(await engine.seeded());
    expect(
      (await author.ask('POST', `${API}/programmes`, { slug: SLUG, content: CONTENT, reason: '' })).status,
    ).toBe(403);
    await make();
    const renamed = { ...CONTENT, title: { sv: 'Nytt program', en: 'New programme' } };
    expect((await change(office, renamed)).status).toBe(200);
    const stale = await change(office, CONTENT);
    expect(stale.status).toBe(409);
    expect((await stale.json()).current).toMatchObject({ revision: 2, content: renamed });
    expect((await read<ProgrammeDetail>(`/programmes/${SLUG}`)).content).toEqual(renamed);
    const history = await (await office.ask('GET', `${API}/programmes/${SLUG}/revisions`)).json();
    expect(history.revisions).toMatchObject([
      { revision: 2, content: renamed, reason: 'Efter beslutet' },
      { revision: 1, content: CONTENT },
    ]);
  });

  test('are refused with the place of each fault, and when there is one of that name', async () => {
    const { office, make } = await company(await engine.seeded());
    const wrong = { slug: SLUG, content: programmeWith({ indicators: ['humor'] }), reason: '' };
    const refused = await office.ask('POST', `${API}/programmes`, wrong);
    expect(refused.status).toBe(422);
    expect((await refused.json()).errors).toMatchObject([
      { path: 'focusAreas.0.goals.0.indicators.0', code: 'unknown_indicator' },
    ]);
    await make();
    const again = await office.ask('POST', `${API}/programmes`, { ...wrong, content: CONTENT });
    expect(await problemOf(again)).toEqual([409, 'programme_exists']);
  });

  test('keep the focus areas that somebody works for', async () => {
    const { office, make, db } = await company(await engine.seeded());
    await make();
    await db.transaction().execute((tx) =>
      tx
        .insertInto('problems')
        .values({
          ...{ owner_key: FARSTA, id: 'problem', revision: 1, what: 'Mörk gångväg', area_slug: null },
          ...{ programme_slug: SLUG, focus_area_key: GOAL_KEY.focusArea, state: 'open', visibility: 'open' },
          ...{ content: '{}', changed_at: '2025-01-01T12:00:00.000Z', provenance: 'reported' },
        })
        .execute(),
    );
    expect(await problemOf(await change(office, { ...CONTENT, focusAreas: [] }))).toEqual([
      409,
      'focus_area_in_use',
    ]);
  });

  test('tell which roles are vacant, but not who holds the others', async () => {
    const { author, office, read, make } = await company(await engine.seeded());
    await make();
    const path = `${API}/organisations/${FARSTA}/roles`;
    const before: RoleFillings = await (await author.ask('GET', path)).json();
    const { role, seq } = before.roles.find((one) => one.role === 'brandskydd') ?? { role: '', seq: 0 };
    const say = (state: string, holder: string, on = seq) =>
      author.ask('PUT', `${path}/${role}`, { seq: on, state, holder, since: '2024-11-01' });
    expect(await problemOf(await say('vacant', 'Säkerhetschef'))).toEqual([422, 'nobody_holds_it']);
    expect((await say('filled', 'Säkerhetschef')).status).toBe(200);
    expect(await problemOf(await say('vacant', ''))).toEqual([409, 'version_conflict']);
    const after: RoleFillings = await (await say('vacant', '', seq + 1)).json();
    expect(after.roles.find((one) => one.role === role)).toMatchObject({
      ...{ state: 'vacant', holder: '', seq: seq + 2 },
      earlier: expect.arrayContaining([
        expect.objectContaining({ state: 'filled', holder: 'Säkerhetschef' }),
      ]),
    });
    const open = await read<ProgrammeDetail>(`/programmes/${EXAMPLE}`);
    expect(JSON.stringify(open)).not.toContain('Säkerhetschef');
    const states = open.roleStates.find((one) => one.role === role)?.organisations;
    expect(states?.find(({ key }) => key === FARSTA)).toMatchObject({ state: 'vacant', example: false });
    expect((await office.ask('GET', path)).status).toBe(200);
  });

  test('get targets that the office decides, told first how small a change can be found', async () => {
    const { office, db } = await company(await engine.seeded());
    const query = 'indicator=ordning_nedskrapning&area=farsta';
    const { areas } = await (await office.ask('GET', `${API}/target-detectable-change?${query}`)).json();
    expect(areas[0].smallest).toBeGreaterThan(0.02);
    const decision = {
      label: { sv: 'Högst 20 procent', en: 'At most 20 per cent' },
      ...{ kind: 'absolute', amount: 0.2, year: 2030, decidedBy: 'Kommunfullmäktige' },
      ...{ decidedOn: '2024-02-01', validFrom: '2024-02-01', note: { sv: '', en: '' } },
    };
    const target = {
      ...{ key: 'renare', indicator: 'ordning_nedskrapning', scope: 'named', scopeCount: null },
      ...{ areas: ['farsta'], baselineRound: null, ...decision },
    };
    const ask = (body: object) => office.ask('POST', `${API}/targets`, body);
    expect(await problemOf(await ask({ ...target, kind: 'relative' }))).toEqual([
      422,
      'target_without_baseline',
    ]);
    expect(await problemOf(await ask({ ...target, baselineRound: '1999' }))).toEqual([422, 'unknown_round']);
    expect(await problemOf(await ask({ ...target, scope: 'worst' }))).toEqual([422, 'count_fits_worst']);
    expect((await ask(target)).status).toBe(200);
    const again = (version: number, validFrom: string) =>
      office.ask('POST', `${API}/targets/renare/versions`, { version, ...decision, amount: 0.15, validFrom });
    expect((await again(1, '2025-01-01')).status).toBe(200);
    expect(await problemOf(await again(1, '2025-01-02'))).toEqual([409, 'version_conflict']);
    expect(await problemOf(await again(2, '2025-01-01'))).toEqual([409, 'target_not_later']);
    const log = await db
      .selectFrom('audit_log')
      .select('action')
      .where('action', 'like', 'target.%')
      .execute();
    expect(log.map(({ action }) => action)).toEqual(['target.decided', 'target.changed']);
  });
});
