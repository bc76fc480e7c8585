import { expect, test } from 'vitest';
import type { Db } from '../../db/database';
import type { OrganisationKind, Role } from '../../server/domain/access/roles';
import { connectTestDirectory } from '../support/directory';
import { describeOnEachEngine } from '../support/engines';
import { type Member, signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const AUTHORS = {
  claim: 'groups',
  value: 'Trygghet Farsta',
  role: 'author',
  organisation: 'farsta',
} as const;
const READERS = { claim: 'title', value: 'Ledamot', role: 'reader', organisation: 'farsta' } as const;
const ADA = { email: 'Ada.Berg@stad.example', email_verified: true, name: 'Ada Berg' };

describeOnEachEngine('Somebody who signs in through the directory', (engine) => {
  /** Somebody known here who has come in through the directory once. */
  async function comeIn() {
    const db = await engine.migrated();
    const member = await aMember(db, []);
    const { provider, browser } = await connectTestDirectory({
      db,
      accounts: { bo: { email: member.email, email_verified: true } },
    });
    provider.signsIn = 'bo';
    await browser.signIn();
    return { db, member, provider, browser };
  }

  test('whom an administrator has invited comes in as that person, under the name they have here', async () => {
    const db = await engine.migrated();
    const member = await aMember(db, [['reader', 'farsta']]);
    const { provider, browser } = await connectTestDirectory({
      db,
      accounts: { bo: { email: member.email, email_verified: true, name: 'Another Name' } },
    });
    provider.signsIn = 'bo';
    expect(await browser.signIn('/stadsdelar/farsta?ar=2023')).toBe('/stadsdelar/farsta?ar=2023');
    const { person } = await browser.session();
    expect(person).toMatchObject({ id: member.id, name: expect.stringMatching(/^Person/) });
    expect(person.organisations[0].roles).toEqual(['reader']);
    expect(await log(db)).toEqual([{ action: 'session.started', after: { way: 'directory' } }]);
  });

  test('comes in again as the same person when the directory has changed their address', async () => {
    const { member, provider, browser } = await comeIn();
    provider.accounts.set('bo', { email: 'married@stad.example', email_verified: true });
    await browser.signIn();
    expect((await browser.session()).person).toMatchObject({ id: member.id, email: member.email });
  });

  test('becomes a person when a rule gives a role and the rules welcome them', async () => {
    const db = await engine.migrated();
    await organisation(db, 'farsta');
    const { provider, browser } = await connectTestDirectory({
      db,
      rules: { provision: true, roles: [AUTHORS] },
      accounts: { ada: { ...ADA, groups: ['Personal', 'Trygghet Farsta'] } },
    });
    provider.signsIn = 'ada';
    expect(await browser.signIn()).toBe('/');
    const { person } = await browser.session();
    expect(person).toMatchObject({ name: 'Ada Berg', email: 'ada.berg@stad.example', language: 'sv' });
    expect(person.organisations).toMatchObject([{ key: 'farsta', roles: ['author'] }]);
    expect((await log(db)).map(({ action }) => action)).toEqual([
      'person.provisioned',
      'role.granted',
      'session.started',
    ]);
  });

  test('has at each sign-in the roles the directory gives then; what people gave stays', async () => {
    const db = await engine.migrated();
    const member = await aMember(db, [['administrator', 'farsta']]);
    const { provider, browser } = await connectTestDirectory({
      db,
      rules: { roles: [AUTHORS, READERS] },
      accounts: { bo: { email: member.email, email_verified: true, groups: 'Trygghet Farsta' } },
    });
    provider.signsIn = 'bo';
    const rolesNow = async () => {
      await browser.signIn();
      return (await browser.session()).person.organisations[0].roles;
    };
    expect(await rolesNow()).toEqual(['administrator', 'author']);
    provider.accounts.set('bo', { email: member.email, email_verified: true, groups: [] });
    expect(await rolesNow()).toEqual(['administrator']);
    const roles = (await log(db)).filter(({ action }) => action.startsWith('role.'));
    expect(roles).toEqual([
      { action: 'role.granted', after: { role: 'author', givenBy: 'directory' } },
      { action: 'role.ended', after: { role: 'author', givenBy: 'directory' } },
    ]);
  });

  test('keeps the role of the last who administers the executive office, whatever the directory says', async () => {
    const db = await engine.migrated();
    await organisation(db, 'kontoret', 'executive_office');
    const member = await aMember(db, []);
    const boss = { email: member.email, email_verified: true };
    const rule = { claim: 'groups', value: 'Chef', role: 'administrator', organisation: 'kontoret' } as const;
    const { provider, browser } = await connectTestDirectory({
      db,
      rules: { roles: [rule] },
      accounts: { bo: { ...boss, groups: ['Chef'] } },
    });
    provider.signsIn = 'bo';
    await browser.signIn();
    provider.accounts.set('bo', { ...boss, groups: [] });
    await browser.signIn();
    expect((await browser.session()).person.organisations).toMatchObject([{ roles: ['administrator'] }]);
    const refused = await db
      .selectFrom('audit_log')
      .select('action')
      .where('outcome', '=', 'refused')
      .execute();
    expect(refused).toEqual([{ action: 'role.ended' }]);
    await aMember(db, [['administrator', 'kontoret']]);
    await browser.signIn();
    expect((await browser.session()).person.organisations).toEqual([]);
  });

  test('is signed in here once: a session this browser had before ends', async () => {
    const { db, browser } = await comeIn();
    await browser.signIn();
    const open = await db.selectFrom('sessions').select('id').where('way', '=', 'directory').execute();
    expect(open).toHaveLength(1);
  });

  test('leaves no token of the directory behind but the one its sign-out asks for', async () => {
    const { db, browser } = await comeIn();
    await browser.signIn();
    const kept = await db.selectFrom('sign_in_accounts').selectAll().execute();
    expect(kept).toMatchObject([
      { provider_id: 'directory', access_token: null, refresh_token: null, id_token: null, password: null },
    ]);
    const session = JSON.stringify(await browser.session());
    const { directory_token } = await db
      .selectFrom('sessions')
      .select('directory_token')
      .where('way', '=', 'directory')
      .executeTakeFirstOrThrow();
    expect(session).not.toContain(directory_token);
  });

  test('goes on to sign out there too, and comes back from it', async () => {
    const { db, provider, browser } = await comeIn();
    const url = new URL((await browser.signOut()).continueAt);
    expect(url.origin).toBe(provider.issuer);
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe('https://lagesbild.example/logga-in?ut=ja');
    expect((await browser.visit(url.href)).status).toBe(200);
    expect((await browser.session()).person).toBeNull();
    expect(await db.selectFrom('sessions').select('id').where('way', '=', 'directory').execute()).toEqual([]);
  });

  test('who signed in otherwise goes nowhere when signing out', async () => {
    const db = await engine.migrated();
    const { app } = await connectTestDirectory({ db });
    const member = await signInMember({ app, db }, []);
    expect(await (await member.ask('DELETE', '/api/v1/session')).json()).toEqual({ continueAt: null });
  });

  test('is offered it by name, where there is one', async () => {
    const db = await engine.migrated();
    const { app } = await connectTestDirectory({ db });
    const { ways } = await (await app.request('/api/v1/session')).json();
    expect(ways.directory).toEqual({ name: 'Stadens katalog' });
    const without = createTestApp(db);
    expect((await without.request('/api/v1/session/directory')).status).toBe(404);
    expect((await without.request('/api/auth/callback/directory?code=x&state=y')).status).toBe(404);
  });
});

/** Somebody the product knows. */
async function aMember(db: Db, roles: readonly (readonly [Role, string])[]): Promise<Member> {
  return await signInMember(
    { app: createTestApp(db), db },
    roles.map(([role, key]) => ({ role, organisation: key })),
  );
}

async function organisation(db: Db, key: string, kind: OrganisationKind = 'district_committee') {
  await db
    .insertInto('organisations')
    .values({ key, name: key, kind, valid_from: '2007-01-01', valid_to: null, version: 1 })
    .execute();
}

/** What the log tells, in order. */
async function log(db: Db): Promise<{ action: string; after: unknown }[]> {
  const rows = await db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select(['audit_log.action', 'audit_details.body'])
    .orderBy('audit_log.seq')
    .execute();
  return rows.map(({ action, body }) => ({ action, after: JSON.parse(body ?? '{}').after }));
}
