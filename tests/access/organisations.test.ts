import { expect, test } from 'vitest';
import type { Organisation } from '../../server/features/organisations/organisations.contract';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const OFFICE = 'stadsledningskontoret';
const CITY = [{ role: 'administrator', organisation: OFFICE }] as const;
const FARSTA = 'farsta-stadsdelsnamnd';
const SKARPNACK = 'skarpnacks-stadsdelsnamnd';
const NEW = {
  name: 'Söderorts stadsdelsnämnd',
  kind: 'district_committee',
  validFrom: '2025-07-01',
} as const;

describeOnEachEngine('Organisations', (engine) => {
  async function company() {
    const db = await engine.catalogue();
    const parts = { db, app: createTestApp(db) };
    const city = await signInMember(parts, CITY);
    const read = async (key: string): Promise<Organisation> =>
      await (await parts.app.request(`/api/v1/organisations/${key}`)).json();
    const succeed = (change: object) =>
      city.ask('POST', '/api/v1/organisations/successions', {
        predecessors: [FARSTA],
        successors: [SKARPNACK],
        date: '2025-07-01',
        decision: 'Kommunfullmäktige 2025-04-01',
        ...change,
      });
    return { ...parts, city, read, succeed };
  }
  const code = async (response: Response) => [response.status, (await response.json()).code];

  test('are open to everyone, with the fourteen, thirteen and eleven district committees of their days', async () => {
    const { app } = await company();
    for (const [on, count] of [
      ['2020-06-30', 14],
      ['2020-07-01', 13],
      ['2023-07-01', 11],
    ]) {
      const response = await app.request(`/api/v1/organisations?kind=district_committee&on=${on}`);
      expect(response.headers.get('etag')).not.toBeNull();
      expect((await response.json()).organisations).toHaveLength(Number(count));
    }
  });

  test('one that ended tells its successors and who answers for it today', async () => {
    const { read } = await company();
    const ended = await read('rinkeby-kista-stadsdelsnamnd');
    expect(ended).toMatchObject({
      validTo: '2023-07-01',
      successors: [{ key: 'jarva-stadsdelsnamnd', name: 'Järva stadsdelsnämnd', date: '2023-07-01' }],
      heirs: [{ key: 'jarva-stadsdelsnamnd' }],
      districts: [{ slug: 'rinkeby-kista', validTo: '2023-07-01' }],
    });
    const heir = await read('jarva-stadsdelsnamnd');
    expect(heir.predecessors.map(({ name }) => name)).toEqual([
      'Rinkeby-Kista stadsdelsnämnd',
      'Spånga-Tensta stadsdelsnämnd',
    ]);
    expect(heir.roles).not.toContain('office');
  });

  test('one nobody knows is not found', async () => {
    const { app } = await company();
    expect(await code(await app.request('/api/v1/organisations/nowhere'))).toEqual([404, 'not_found']);
  });

  test('are made by administrators of the executive office, and are seen at once', async () => {
    const { app, city, db } = await company();
    await app.request('/api/v1/organisations');
    const made = await city.ask('POST', '/api/v1/organisations', NEW);
    expect(await made.json()).toMatchObject({ key: 'soderorts-stadsdelsnamnd', version: 1, validTo: null });
    const { organisations } = await (await app.request('/api/v1/organisations')).json();
    expect(organisations.map(({ key }: Organisation) => key)).toContain('soderorts-stadsdelsnamnd');
    expect(await db.selectFrom('audit_log').select(['action', 'organisation_key']).execute()).toEqual([
      { action: 'organisation.made', organisation_key: 'soderorts-stadsdelsnamnd' },
    ]);
  });

  test('cannot be made twice, without letters, or with districts that are none or another’s', async () => {
    const { city } = await company();
    const make = async (change: object) =>
      await code(await city.ask('POST', '/api/v1/organisations', { ...NEW, ...change }));
    expect(await make({ name: 'Farsta stadsdelsnämnd' })).toEqual([409, 'organisation_exists']);
    expect(await make({ name: '!!!' })).toEqual([422, 'name_without_letters']);
    expect(await make({ districts: ['atlantis'] })).toEqual([422, 'unknown_district']);
    expect(await make({ districts: ['rinkeby-kista'] })).toEqual([422, 'unknown_district']);
    expect(await make({ districts: ['farsta'] })).toEqual([409, 'district_taken']);
    expect(await make({ kind: 'company', districts: ['farsta'] })).toEqual([422, 'districts_not_possible']);
    expect(await make({ kind: 'party' })).toEqual([422, 'invalid_body']);
  });

  test('an administrator of a committee may not make, change or end any, and the attempt is written down', async () => {
    const { app, db } = await company();
    const member = await signInMember({ app, db }, [{ role: 'administrator', organisation: FARSTA }]);
    const change = { name: 'Vår nämnd', version: 1 };
    expect(await code(await member.ask('POST', '/api/v1/organisations', NEW))).toEqual([403, 'not_allowed']);
    expect(await code(await member.ask('PATCH', `/api/v1/organisations/${FARSTA}`, change))).toEqual([
      403,
      'not_allowed',
    ]);
    const rows = await db.selectFrom('audit_log').select(['action', 'actor_id']).execute();
    expect(rows).toEqual([
      { action: 'access.refused', actor_id: member.id },
      { action: 'access.refused', actor_id: member.id },
    ]);
  });

  test('two who change one at once are told', async () => {
    const { city, read } = await company();
    const change = (name: string) =>
      city.ask('PATCH', `/api/v1/organisations/${FARSTA}`, { name, version: 1 });
    const answers = await Promise.all([change('Farsta A'), change('Farsta B')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await read(FARSTA)).version).toBe(2);
  });

  test('the districts of one follow when its first day is corrected', async () => {
    const { city, read } = await company();
    const change = { validFrom: '2006-01-01', version: 1 };
    expect((await city.ask('PATCH', `/api/v1/organisations/${FARSTA}`, change)).status).toBe(200);
    expect((await read(FARSTA)).districts).toMatchObject([{ slug: 'farsta', validFrom: '2006-01-01' }]);
  });

  test('a first day cannot come after the end, nor after a takeover', async () => {
    const { city } = await company();
    const move = async (key: string, validFrom: string) =>
      await code(await city.ask('PATCH', `/api/v1/organisations/${key}`, { validFrom, version: 1 }));
    expect(await move('alvsjo-stadsdelsnamnd', '2021-01-01')).toEqual([422, 'date_after_end']);
    expect(await move('jarva-stadsdelsnamnd', '2024-01-01')).toEqual([422, 'date_after_takeover']);
  });

  test('a takeover ends the predecessor that day, and its district follows', async () => {
    const { read, succeed, db } = await company();
    expect((await succeed({})).status).toBe(200);
    expect(await read(FARSTA)).toMatchObject({
      validTo: '2025-07-01',
      version: 2,
      successors: [{ key: SKARPNACK, decision: 'Kommunfullmäktige 2025-04-01' }],
      districts: [{ slug: 'farsta', validTo: '2025-07-01' }],
      heirs: [],
    });
    expect((await read(SKARPNACK)).districts.map(({ slug, validFrom }) => [slug, validFrom])).toEqual([
      ['skarpnack', '2007-01-01'],
      ['farsta', '2025-07-01'],
    ]);
    const rows = await db.selectFrom('audit_log').select(['action', 'subject_id']).execute();
    expect(rows).toEqual([{ action: 'organisation.succeeded', subject_id: FARSTA }]);
  });

  test('a takeover by several says who gets which district', async () => {
    const { read, succeed } = await company();
    const several = { successors: [SKARPNACK, 'bromma-stadsdelsnamnd'] };
    expect(await code(await succeed(several))).toEqual([422, 'district_without_successor']);
    const elsewhere = { ...several, districts: { farsta: 'jarva-stadsdelsnamnd' } };
    expect(await code(await succeed(elsewhere))).toEqual([422, 'district_without_successor']);
    const unknown = { ...several, districts: { farsta: SKARPNACK, kungsholmen: SKARPNACK } };
    expect(await code(await succeed(unknown))).toEqual([422, 'unknown_district']);
    expect((await succeed({ ...several, districts: { farsta: 'bromma-stadsdelsnamnd' } })).status).toBe(200);
    expect((await read('bromma-stadsdelsnamnd')).districts.map(({ slug }) => slug)).toEqual([
      'bromma',
      'farsta',
    ]);
  });

  test('a takeover that cannot be is refused with its reason', async () => {
    const { succeed } = await company();
    const refused = async (change: object) => await code(await succeed(change));
    expect(await refused({ predecessors: ['nowhere'] })).toEqual([422, 'unknown_organisation']);
    expect(await refused({ successors: [FARSTA] })).toEqual([422, 'succeeds_itself']);
    expect(await refused({ date: '2007-01-01' })).toEqual([422, 'date_before_beginning']);
    expect(await refused({ successors: ['alvsjo-stadsdelsnamnd'] })).toEqual([422, 'successor_not_standing']);
    expect(await refused({ predecessors: [OFFICE] })).toEqual([422, 'executive_office_stays']);
    expect(await refused({ predecessors: ['alvsjo-stadsdelsnamnd'] })).toEqual([409, 'already_succeeded']);
    expect(await refused({ predecessors: ['jarva-stadsdelsnamnd'], date: '2023-07-01' })).toEqual([
      422,
      'date_before_beginning',
    ]);
    expect((await succeed({})).status).toBe(200);
    expect(await refused({})).toEqual([409, 'already_succeeded']);
    expect(await refused({ predecessors: [SKARPNACK], successors: [FARSTA], date: '2024-01-01' })).toEqual([
      409,
      'takes_over_later',
    ]);
    const back = { predecessors: [SKARPNACK], successors: [FARSTA], date: '2025-08-01' };
    expect(await refused(back)).toEqual([409, 'succession_cycle']);
  });

  test('one that ended without a successor cannot be taken over from', async () => {
    const { db, succeed } = await company();
    await db.updateTable('organisations').set({ valid_to: '2024-01-01' }).where('key', '=', FARSTA).execute();
    expect(await code(await succeed({}))).toEqual([409, 'organisation_ended']);
  });

  test('of two takeovers of the same at once, one wins', async () => {
    const { succeed } = await company();
    const answers = await Promise.all([succeed({}), succeed({ successors: ['bromma-stadsdelsnamnd'] })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
