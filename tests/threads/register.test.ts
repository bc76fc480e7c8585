import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import type { Intervention } from '../../server/domain/follow-up/intervention';
import { looseEndsOf } from '../../server/domain/follow-up/loose-ends';
import { INTERVENTION_ORPHANS } from '../../server/domain/follow-up/orphan';
import type { ListedIntervention, Threads } from '../../server/features/threads/threads.contract';
import { describeOnEachEngine } from '../support/engines';
import { anIntervention, doneFollowUp, foundProblem } from '../support/interventions';
import { type Member, signInMember } from '../support/signed-in';
import { putThreads } from '../support/stored-threads';
import { createTestApp } from '../support/test-app';

const TODAY = '2025-01-15';
const day = fc.constantFrom(null, '2023-06-01', '2024-06-01', '2025-01-14', TODAY, '2025-06-01');
const anyIntervention = fc
  .record({
    problems: fc.constantFrom<string[]>([], ['ran']),
    indicators: fc.constantFrom<string[]>([], ['oro_brott_ofta']),
    status: fc.constantFrom('planned', 'ongoing', 'done', 'stopped'),
    to: day,
    followUpOn: day,
    planned: fc.constantFrom(null, 0, 250_000),
    spent: fc.constantFrom(null, 0, 100_000),
    moneySource: fc.constantFrom(null, 'safety_fund', 'own_budget'),
    followUps: fc
      .array(day, { maxLength: 2 })
      .map((days) => days.map((on, at) => doneFollowUp(`f${at}`, { on }))),
  } satisfies { [Key in keyof Intervention]?: fc.Arbitrary<Intervention[Key]> })
  .map((change) => anIntervention(randomUUID(), change));

describeOnEachEngine('The register of interventions', (engine) => {
  let db: Db;
  let app: ReturnType<typeof createTestApp>;
  let author: Member;
  beforeAll(async () => {
    db = await engine.catalogue();
    app = createTestApp(db);
    author = await signInMember({ app, db }, [{ role: 'author', organisation: 'farsta-stadsdelsnamnd' }]);
  });
  const owned = async (interventions: readonly Intervention[], visibility: 'open' | 'internal' = 'open') => {
    const owner = `namnd-${randomUUID()}`;
    await signInMember({ app, db }, [{ role: 'reader', organisation: owner }]);
    await putThreads(db, {
      owner,
      by: author.id,
      visibility,
      problems: [foundProblem('ran')],
      interventions,
    });
    return owner;
  };
  const ask = async (query: string): Promise<Threads> => {
    const response = await app.request(`/api/v1/threads?${query}`);
    expect(response.status).toBe(200);
    return await response.json();
  };
  const ids = ({ interventions }: Threads) => interventions.map(({ id }: ListedIntervention) => id).sort();

  test('counts what hangs loose as the rules say, and never takes money that is not said for 0', async () => {
    const interventions = fc.sample(anyIntervention, { numRuns: 60, seed: 6 });
    const owner = await owned(interventions);
    const found = await ask(`organisation=${owner}`);
    for (const way of INTERVENTION_ORPHANS) {
      const loose = interventions.filter((own) => looseEndsOf(own, TODAY).includes(way)).map(({ id }) => id);
      expect(found.orphans[way]).toBe(loose.length);
      expect(ids(await ask(`organisation=${owner}&orphan=${way}`))).toEqual(loose.sort());
    }
    expect(found.total).toBe(60);
    expect(found.money).toMatchObject({
      planned: interventions.reduce((sum, { planned }) => sum + (planned ?? 0), 0),
      withoutPlanned: interventions.filter(({ planned }) => planned === null).length,
      withoutSpent: interventions.filter(({ spent }) => spent === null).length,
    });
    const fund = interventions.filter(({ moneySource }) => moneySource === 'safety_fund').length;
    expect(found.money.bySource.find(({ source }) => source === 'safety_fund')?.interventions).toBe(fund);
  });

  test('finds by words whatever their case, by status, kind and money, and pages by the hundred', async () => {
    const many = Array.from({ length: 101 }, (_, at) => anIntervention(`a${at}`, { status: 'planned' }));
    const owner = await owned([
      ...many,
      anIntervention('torg', {
        title: 'ÖKAD BELYSNING vid torget 100 %',
        kind: 'situational',
        moneySource: 'other',
      }),
    ]);
    const of = async (query: string) => ids(await ask(`organisation=${owner}&${query}`));
    expect(await of('text=%C3%B6kad%20belysning')).toEqual(['torg']);
    expect(await of('text=100%20%25')).toEqual(['torg']);
    expect(await of('text=_')).toEqual([]);
    expect(await of('kind=situational&status=ongoing&money=other')).toEqual(['torg']);
    expect(await of('page=2')).toHaveLength(2);
    expect((await ask(`organisation=${owner}`)).pages).toBe(2);
  });

  test('finds in a district what is done in it, in its neighbourhoods, in what it came from and by its committee', async () => {
    const owner = 'hagersten-alvsjo-stadsdelsnamnd';
    const children = await db
      .selectFrom('area_memberships')
      .select('child_slug')
      .where('parent_slug', '=', 'hagersten-alvsjo')
      .execute();
    const [child] = children.map(({ child_slug }) => child_slug);
    await putThreads(db, {
      ...{ owner, by: author.id },
      interventions: [
        anIntervention('hela'),
        anIntervention('inom', { area: child ?? '' }),
        anIntervention('forr', { area: 'alvsjo' }),
        anIntervention('annan', { area: 'farsta' }),
      ],
    });
    expect(ids(await ask('area=hagersten-alvsjo'))).toEqual(['forr', 'hela', 'inom']);
    expect((await app.request('/api/v1/threads?area=finns-inte')).status).toBe(404);
  });

  test('shows what is internal to its own people and the office, and to nobody else', async () => {
    const owner = await owned([anIntervention('larm')], 'internal');
    const reader = await signInMember({ app, db }, [{ role: 'reader', organisation: owner }]);
    const stranger = await signInMember({ app, db }, [
      { role: 'author', organisation: `namnd-${randomUUID()}` },
    ]);
    const office = await signInMember({ app, db }, [
      { role: 'office', organisation: 'stadsledningskontoret', kind: 'executive_office' },
    ]);
    const path = `/api/v1/own-interventions/${owner}/larm`;
    const statuses = async (member: Member) => {
      const list = await member.ask('GET', `/api/v1/own-threads?organisation=${owner}`);
      return [(await member.ask('GET', path)).status, (await list.json()).total];
    };
    expect(await statuses(reader)).toEqual([200, 1]);
    expect(await statuses(office)).toEqual([200, 1]);
    expect(await statuses(stranger)).toEqual([404, 0]);
    expect((await ask(`organisation=${owner}`)).total).toBe(0);
    const change = { revision: 1, visibility: 'open', content: anIntervention('larm') };
    expect((await reader.ask('PUT', path, change)).status).toBe(403);
    expect((await office.ask('PUT', path, change)).status).toBe(403);
    expect((await stranger.ask('PUT', path, change)).status).toBe(404);
  });

  test('is handed on to who took over', async () => {
    const left = await owned([anIntervention('torg')], 'internal');
    const heir = `namnd-${randomUUID()}`;
    const author = await signInMember({ app, db }, [{ role: 'author', organisation: heir }]);
    await db
      .transaction()
      .execute((tx) =>
        tx
          .insertInto('organisation_successions')
          .values({ predecessor_key: left, successor_key: heir, date: '2024-07-01', decision: 'KF 2024' })
          .execute(),
      );
    const change = { revision: 1, visibility: 'open', content: anIntervention('torg', { status: 'done' }) };
    const path = `/api/v1/own-interventions/${left}/torg`;
    expect((await author.ask('PUT', path, change)).status).toBe(200);
    expect(ids(await ask(`organisation=${heir}`))).toEqual(['torg']);
  });

  test('tells what was measured before and since, or why it cannot be said, and is taken away as a file', async () => {
    const owner = await owned([
      anIntervention('torg', {
        indicators: ['oro_brott_ofta'],
        from: '2019-01-01',
        area: 'farsta',
        planned: null,
      }),
    ]);
    const one = await (await app.request(`/api/v1/interventions/${owner}/torg`)).json();
    expect(one.measured).toMatchObject([
      { indicator: { key: 'oro_brott_ofta' }, area: { slug: 'farsta' }, certain: false },
    ]);
    const file = await app.request(`/api/v1/threads?organisation=${owner}&format=csv`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    const [head = '', row = ''] = (await file.text()).split('\r\n');
    const at = (key: string) => row.split(',')[head.split(',').indexOf(key)];
    expect([at('title'), at('planned'), at('area_slug')]).toEqual(['Åtgärd torg', '', 'farsta']);
  });

  test('does not tell that there is a problem which whoever asks may not read', async () => {
    const owner = await owned([anIntervention('torg', { problems: ['ran'] })]);
    const reader = await signInMember({ app, db }, [{ role: 'reader', organisation: owner }]);
    const looseTo = async (ask: (path: string) => Response | Promise<Response>, own = '') => {
      const list: Threads = await (await ask(`/api/v1/${own}threads?organisation=${owner}`)).json();
      const one = await (await ask(`/api/v1/${own}interventions/${owner}/torg`)).json();
      return [list.orphans.without_problem, list.interventions[0]?.orphan, one.orphan].map((ways) =>
        Array.isArray(ways) ? ways.includes('without_problem') : ways === 1,
      );
    };
    await db.transaction().execute(async (tx) => {
      await tx
        .updateTable('problems')
        .set({ visibility: 'internal' })
        .where('owner_key', '=', owner)
        .execute();
    });
    expect(await looseTo((path) => app.request(path))).toEqual([true, true, true]);
    expect(await looseTo((path) => reader.ask('GET', path), 'own-')).toEqual([false, false, false]);
  });
});
