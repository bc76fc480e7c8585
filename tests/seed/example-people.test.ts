import { expect, test } from 'vitest';
import type { Db } from '../../db/database';
import {
  EXAMPLE_DOMAIN,
  EXAMPLE_PEOPLE,
  keepExamplePeople,
  retireExamplePeople,
} from '../../seed/example/people';
import { listSignInLinks, makeSignInLinks } from '../../seed/example/sign-in-links';
import { addPerson } from '../../server/access/add-person';
import { ROLES } from '../../server/domain/access/roles';
import { describeOnEachEngine } from '../support/engines';
import { signInLinks } from '../support/sign-in-links';
import { createTestApp } from '../support/test-app';

const NOW = new Date('2025-01-15T12:00:00Z');
const SITE = 'http://127.0.0.1:3000';

describeOnEachEngine('The example people', (engine) => {
  const startWith = (db: Db, on: boolean) =>
    db.transaction().execute((tx) => (on ? keepExamplePeople : retireExamplePeople)(tx, NOW));
  const makeLinks = (db: Db) => db.transaction().execute((tx) => makeSignInLinks(tx, SITE, NOW));

  async function signInBy(db: Db, address: string) {
    const secret = new URL(address).hash.slice(1);
    const app = createTestApp(db, { now: () => NOW });
    return await app.request('/api/v1/links/use', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret }),
    });
  }

  test('are one of each role, marked as examples, at addresses that cannot exist', async () => {
    const db = await engine.seeded();
    const people = await db
      .selectFrom('people')
      .innerJoin('memberships', 'memberships.person_id', 'people.id')
      .select(['name', 'email', 'role', 'organisation_key'])
      .execute();
    expect(people.map(({ role }) => role).sort()).toEqual([...ROLES].sort());
    expect(people.filter(({ name }) => !name.startsWith('Exempel'))).toEqual([]);
    expect(people.filter(({ email }) => !email.endsWith('.invalid'))).toEqual([]);
    expect(await db.selectFrom('sign_in_accounts').selectAll().execute()).toEqual([]);
  });

  test('get a link each that signs in once, and new ones in place of them at the next start', async () => {
    const db = await engine.seeded();
    const [first] = await makeLinks(db);
    const [again, , , , administrator] = await makeLinks(db);
    expect((await signInBy(db, first?.address ?? '')).status).toBe(410);
    const response = await signInBy(db, again?.address ?? '');
    expect(response.status).toBe(200);
    expect((await response.json()).person).toMatchObject({
      name: 'Exempelpolitiker (Farsta)',
      organisations: [{ key: 'farsta-stadsdelsnamnd', roles: ['reader'] }],
    });
    expect((await signInBy(db, again?.address ?? '')).status).toBe(410);
    expect((await (await signInBy(db, administrator?.address ?? '')).json()).person.allowedActions).toContain(
      'organisations.change',
    );
  });

  test('are listed in the terminal by name', async () => {
    const links = await makeLinks(await engine.seeded());
    const listed = signInLinks(`Lägesbild svarar på ${SITE}\n${listSignInLinks(links)}`);
    expect([...listed]).toEqual(links.map(({ name, address }) => [name, address]));
    expect(links).toHaveLength(EXAMPLE_PEOPLE.length);
    expect(listSignInLinks([])).toBe('');
  });

  test('get no links once somebody is there who is not made up', async () => {
    const db = await engine.seeded();
    const add = (email: string) =>
      db.transaction().execute((tx) => addPerson(tx, { email, name: 'Någon', language: 'sv' }, NOW));
    await add(`provperson@${EXAMPLE_DOMAIN}`);
    expect(await makeLinks(db)).toHaveLength(EXAMPLE_PEOPLE.length);
    await add('eva.ek@stockholm.example');
    expect(await makeLinks(db)).toEqual([]);
  });

  test('are not made where there are people already', async () => {
    const db = await engine.catalogue();
    await db
      .transaction()
      .execute((tx) =>
        addPerson(tx, { email: 'eva.ek@stockholm.example', name: 'Eva', language: 'sv' }, NOW),
      );
    await startWith(db, true);
    expect(await db.selectFrom('people').select('name').execute()).toEqual([{ name: 'Eva' }]);
  });

  test('cannot sign in when example data are off: links and sessions end, history stays; and can when they are on again', async () => {
    const db = await engine.seeded();
    const [used, waiting] = await makeLinks(db);
    const cookie = (await signInBy(db, used?.address ?? '')).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const whoIsIn = async () => {
      const response = await createTestApp(db).request('/api/v1/session', { headers: { cookie } });
      return (await response.json()).person;
    };
    expect(await whoIsIn()).toMatchObject({ name: used?.name });
    await startWith(db, false);
    expect(await whoIsIn()).toBeNull();
    expect((await signInBy(db, waiting?.address ?? '')).status).toBe(410);
    expect(await makeLinks(db)).toEqual([]);
    expect(await db.selectFrom('memberships').select('person_id').execute()).toHaveLength(
      EXAMPLE_PEOPLE.length,
    );
    await startWith(db, true);
    expect(await makeLinks(db)).toHaveLength(EXAMPLE_PEOPLE.length);
    const told = await db
      .selectFrom('audit_log')
      .select(['action', 'actor_kind'])
      .where('action', 'in', ['person.deactivated', 'person.reactivated'])
      .execute();
    expect(told).toHaveLength(2 * EXAMPLE_PEOPLE.length);
    expect(told.filter(({ actor_kind }) => actor_kind !== 'system')).toEqual([]);
  });

  test('whom an administrator has deactivated stay so when example data are on again', async () => {
    const db = await engine.seeded();
    const { id } = await db.selectFrom('people').select('id').orderBy('email').executeTakeFirstOrThrow();
    await db
      .updateTable('people')
      .set({ deactivated_at: '2025-01-10T12:00:00.000Z' })
      .where('id', '=', id)
      .execute();
    await startWith(db, false);
    await startWith(db, true);
    const out = await db
      .selectFrom('people')
      .innerJoin('memberships', 'memberships.person_id', 'people.id')
      .select('people.id')
      .where('deactivated_at', 'is not', null)
      .execute();
    expect(out).toEqual([{ id }]);
  });
});
