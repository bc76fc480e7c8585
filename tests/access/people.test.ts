import { expect, test } from 'vitest';
import type { People, Person } from '../../server/features/people/people.contract';
import { describeOnEachEngine } from '../support/engines';
import { FARSTA, JARVA, OFFICE, peopleCompany, problemOf, RINKEBY } from '../support/people-company';
import { type Member, signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const NOT_FOUND = [404, 'not_found'];
const REFUSED = [403, 'not_allowed'];

describeOnEachEngine('People', (engine) => {
  const company = async () => await peopleCompany(await engine.catalogue());
  const list = async (member: Member, query = ''): Promise<People> =>
    await (await member.ask('GET', `/api/v1/people${query}`)).json();
  const ids = ({ people }: People) => people.map(({ id }) => id).sort();

  test('an administrator of a committee sees its people and those who have left it, and nobody else', async () => {
    const parts = await company();
    const author = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
    const left = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
    await signInMember(parts, [{ role: 'author', organisation: JARVA }]);
    const [membership] = (await parts.personOf(left)).memberships;
    await parts.farsta.ask('DELETE', `/api/v1/people/${left.id}/roles/${membership?.id}`);
    expect(ids(await list(parts.farsta))).toEqual([parts.farsta.id, author.id, left.id].sort());
    expect(ids(await list(parts.farsta, `?organisation=${FARSTA}`))).toEqual(
      [parts.farsta.id, author.id].sort(),
    );
  });

  test('an administrator of the executive office sees everybody', async () => {
    const parts = await company();
    const author = await signInMember(parts, [{ role: 'author', organisation: JARVA }]);
    const unplaced = await signInMember(parts, []);
    const all = [parts.city.id, parts.farsta.id, author.id, unplaced.id].sort();
    expect(ids(await list(parts.city))).toEqual(all);
  });

  test('a successor’s administrator reaches the people of its predecessors', async () => {
    const parts = await company();
    const jarva = await signInMember(parts, [{ role: 'administrator', organisation: JARVA }]);
    const old = await signInMember(parts, [{ role: 'author', organisation: RINKEBY }]);
    const person: Person = await (await jarva.ask('GET', `/api/v1/people/${old.id}`)).json();
    expect(person.memberships[0]).toMatchObject({ organisation: { key: RINKEBY }, role: 'author' });
    expect(person.allowedActions).toContain('people.change');
    expect(await problemOf(await parts.farsta.ask('GET', `/api/v1/people/${old.id}`))).toEqual(NOT_FOUND);
  });

  test.each(['reader', 'author', 'approver'] as const)('a %s sees nobody', async (role) => {
    const parts = await company();
    const member = await signInMember(parts, [{ role, organisation: FARSTA }]);
    expect(await problemOf(await member.ask('GET', '/api/v1/people'))).toEqual(REFUSED);
    expect(await problemOf(await member.ask('GET', `/api/v1/people/${parts.farsta.id}`))).toEqual(REFUSED);
    expect(await problemOf(await member.ask('GET', '/api/v1/people/nobody'))).toEqual(REFUSED);
    expect(await parts.actions()).toEqual(Array(3).fill('access.refused refused'));
  });

  test('somebody of another committee is as if they were not, and the attempt is written down', async () => {
    const parts = await company();
    const other = await signInMember(parts, [{ role: 'author', organisation: JARVA }]);
    const seen = await parts.farsta.ask('GET', `/api/v1/people/${other.id}`);
    const none = await parts.farsta.ask('GET', '/api/v1/people/nobody');
    expect(await problemOf(seen)).toEqual(NOT_FOUND);
    expect(await problemOf(none)).toEqual(NOT_FOUND);
    expect(await parts.actions()).toEqual(['access.refused refused']);
    expect(await problemOf(await parts.farsta.ask('GET', `/api/v1/people?organisation=${JARVA}`))).toEqual(
      REFUSED,
    );
  });

  test('nobody who is not signed in sees anybody', async () => {
    const { app } = await company();
    expect(await problemOf(await app.request('/api/v1/people'))).toEqual([401, 'not_signed_in']);
  });

  test('each person says what may be done to them, and to each role, by who looks', async () => {
    const parts = await company();
    const both = await signInMember(parts, [
      { role: 'reader', organisation: FARSTA },
      { role: 'author', organisation: JARVA },
    ]);
    const person: Person = await (await parts.farsta.ask('GET', `/api/v1/people/${both.id}`)).json();
    expect(person.allowedActions).not.toContain('people.change');
    expect(person.memberships).toMatchObject([{ organisation: { key: FARSTA } }]);
    expect(person.memberships[0]?.allowedActions).toContain('roles.change');
    expect((await parts.personOf(both)).allowedActions).toContain('people.anonymise');
  });

  test('who have roles elsewhere show only how many to who administers one of their organisations', async () => {
    const parts = await company();
    const both = await signInMember(parts, [
      { role: 'reader', organisation: FARSTA },
      { role: 'office', organisation: OFFICE },
    ]);
    const person: Person = await (await parts.farsta.ask('GET', `/api/v1/people/${both.id}`)).json();
    expect(person).toMatchObject({ otherRoles: 1, lastSeenAt: null, signsInWith: [] });
    expect(JSON.stringify(person)).not.toContain(OFFICE);
    expect(ids(await list(parts.farsta, '?role=office'))).toEqual([]);
    const known = await parts.personOf(both);
    expect(known).toMatchObject({ otherRoles: 0, lastSeenAt: '2025-01-15T12:00:00.000Z' });
    expect(known.memberships).toHaveLength(2);
  });

  test('are found by part of a name or an address, by role and by state', async () => {
    const parts = await company();
    const author = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
    await parts.db.updateTable('people').set({ name: 'Åsa Öberg' }).where('id', '=', author.id).execute();
    expect(ids(await list(parts.city, `?search=${encodeURIComponent('öBERG')}`))).toEqual([author.id]);
    expect(ids(await list(parts.city, `?search=${author.email}`))).toEqual([author.id]);
    expect(ids(await list(parts.city, '?role=author'))).toEqual([author.id]);
    expect(ids(await list(parts.city, `?role=author&organisation=${OFFICE}`))).toEqual([]);
    expect(ids(await list(parts.city, '?state=deactivated'))).toEqual([]);
    expect(ids(await list(parts.city, '?state=active'))).toHaveLength(3);
  });

  test('come a hundred at a time in Swedish order, each once, however many there are', async () => {
    const parts = await company();
    const at = '2025-01-01T00:00:00.000Z';
    const row = { email_verified: 1, image: null, language: 'sv', version: 1 } as const;
    const times = { created_at: at, updated_at: at, deactivated_at: null, anonymised_at: null };
    const rows = Array.from({ length: 230 }, (_, index) => ({
      ...row,
      ...times,
      id: `p${index}`,
      email: `p${index}@exempel.se`,
      name: ['Öberg', 'Ålund', 'Ärla', 'Zetterlund', 'anka'][index % 5] ?? '',
    }));
    await parts.db.insertInto('people').values(rows).execute();
    const pages: People[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: People = await list(parts.city, next === '' ? '' : `?after=${next}`);
      pages.push(page);
      next = page.next;
    }
    expect(pages.map(({ people }) => people.length)).toEqual([100, 100, 32]);
    expect(pages.every(({ total }) => total === 232)).toBe(true);
    const people = pages.flatMap((page) => page.people);
    expect(new Set(people.map(({ id }) => id)).size).toBe(232);
    const names = [...new Set(people.map(({ name }) => name))].filter((name) => !name.startsWith('Person'));
    expect(names).toEqual(['anka', 'Zetterlund', 'Ålund', 'Ärla', 'Öberg']);
    expect(await problemOf(await parts.city.ask('GET', '/api/v1/people?after=x'))).toEqual([
      400,
      'invalid_query',
    ]);
  });

  test('a changed name or address needs the version it was read at, and all organisations of the person', async () => {
    const parts = await company();
    const author = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
    const change = (by: Member, body: object) => by.ask('PATCH', `/api/v1/people/${author.id}`, body);
    const changed = await change(parts.farsta, { name: 'Nytt Namn', email: 'NY@exempel.se', version: 1 });
    expect(await changed.json()).toMatchObject({ name: 'Nytt Namn', email: 'ny@exempel.se', version: 2 });
    expect(await problemOf(await change(parts.farsta, { name: 'Annat', version: 1 }))).toEqual([
      409,
      'version_conflict',
    ]);
    const taken = { email: parts.farsta.email, version: 2 };
    expect(await problemOf(await change(parts.farsta, taken))).toEqual([409, 'email_taken']);
    const role = { organisation: JARVA, role: 'reader' };
    await parts.city.ask('POST', `/api/v1/people/${author.id}/roles`, role);
    expect(await problemOf(await change(parts.farsta, { name: 'Annat', version: 2 }))).toEqual(REFUSED);
    expect((await change(parts.city, { language: 'en', version: 2 })).status).toBe(200);
  });

  test('whose address an administrator changes is told at both, signed out, and has not proved the new one', async () => {
    const parts = await company();
    const app = createTestApp(parts.db, { sendsMail: true });
    const admin = await signInMember({ app, db: parts.db }, [
      { role: 'administrator', organisation: FARSTA },
    ]);
    const author = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
    const change = { email: 'ny@exempel.se', version: 1 };
    expect((await admin.ask('PATCH', `/api/v1/people/${author.id}`, change)).status).toBe(200);
    const mails = await parts.db.selectFrom('mails').select(['recipient', 'subject']).execute();
    expect(new Map(mails.map(({ recipient, subject }) => [recipient, subject]))).toEqual(
      new Map([
        [author.email, 'Din e-postadress i Lägesbild är ändrad'],
        ['ny@exempel.se', 'Du loggar in i Lägesbild med den här adressen'],
      ]),
    );
    expect(await problemOf(await author.ask('GET', '/api/v1/profile'))).toEqual([401, 'not_signed_in']);
    const proof = await parts.db
      .selectFrom('people')
      .select('address_proved_at')
      .where('id', '=', author.id)
      .executeTakeFirstOrThrow();
    expect(proof.address_proved_at).toBeNull();
    const stale = await admin.ask('PATCH', `/api/v1/people/${author.id}`, { name: 'Annat', version: 1 });
    expect(await stale.json()).toMatchObject({ current: { email: 'ny@exempel.se', version: 2 } });
  });
});
