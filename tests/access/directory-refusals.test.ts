import { expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { connectTestDirectory } from '../support/directory';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const BO = { email: 'bo@stad.example', email_verified: true };
const HOUR_S = 3_600;

describeOnEachEngine('The directory lets nobody in', (engine) => {
  /** A product that knows Bo, whom the directory signs in. */
  async function withBo() {
    const db = await engine.migrated();
    const member = await signInMember({ app: createTestApp(db), db }, []);
    const connected = await connectTestDirectory({ db, accounts: { bo: { ...BO, email: member.email } } });
    connected.provider.signsIn = 'bo';
    return { db, member, ...connected };
  }

  const AUTHOR = { claim: 'groups', value: 'Trygghet', role: 'author', organisation: 'farsta' } as const;
  test.each([
    ['and the rules welcome nobody', { provision: false, roles: [AUTHOR] }, { ...BO, groups: ['Trygghet'] }],
    ['and no rule gives them a role', { provision: true, roles: [AUTHOR] }, { ...BO, groups: ['Annat'] }],
    [
      'and their address is not verified',
      { provision: true, roles: [AUTHOR] },
      { email: BO.email, groups: ['Trygghet'] },
    ],
  ])('whom nobody here knows, %s', async (_why, rules, account) => {
    const db = await engine.migrated();
    await signInMember({ app: createTestApp(db), db }, [{ role: 'reader', organisation: 'farsta' }]);
    const { provider, browser } = await connectTestDirectory({ db, rules, accounts: { bo: account } });
    provider.signsIn = 'bo';
    expect(await browser.signIn('/indikatorer')).toBe(
      '/logga-in?fel=directory_refused_unknown&till=%2Findikatorer',
    );
    expect((await browser.session()).person).toBeNull();
    expect(await db.selectFrom('people').select('email').where('email', '=', BO.email).execute()).toEqual([]);
    expect(await refusals(db)).toEqual(['directory_refused_unknown']);
  });

  test('whom a page of somebody else’s sends there: they are asked first', async () => {
    const { app } = await withBo();
    const go = async (site: string) => {
      const headers = { 'sec-fetch-site': site };
      const response = await app.request('/api/v1/session/directory?to=/profil', { headers });
      return response.headers.get('location');
    };
    for (const site of ['cross-site', 'same-site']) expect(await go(site)).toBe('/logga-in?till=%2Fprofil');
    for (const site of ['same-origin', 'none']) expect(await go(site)).toMatch(/^http:\/\/127\.0\.0\.1/);
  });

  test('as somebody whose address it does not say is theirs', async () => {
    const { db, member, provider, browser } = await withBo();
    provider.accounts.set('bo', { email: member.email, email_verified: false });
    expect(await browser.signIn()).toBe('/logga-in?fel=directory_refused_unknown');
    expect(await db.selectFrom('sign_in_accounts').select('id').execute()).toEqual([]);
  });

  test('who is deactivated, whether they have come this way before or not', async () => {
    const { db, member, browser } = await withBo();
    await browser.signIn();
    await db
      .updateTable('people')
      .set({ deactivated_at: '2025-01-15T12:00:00.000Z' })
      .where('id', '=', member.id)
      .execute();
    expect((await browser.session()).person).toBeNull();
    expect(await browser.signIn()).toBe('/logga-in?fel=person_deactivated');
    await db.deleteFrom('sign_in_accounts').execute();
    expect(await browser.signIn()).toBe('/logga-in?fel=person_deactivated');
    expect(await db.selectFrom('sign_in_accounts').select('id').execute()).toEqual([]);
    expect(await refusals(db)).toEqual(['person_deactivated', 'person_deactivated']);
  });

  test('who changes their mind there', async () => {
    const { db, provider, browser } = await withBo();
    provider.signsIn = null;
    expect(await browser.signIn()).toBe('/logga-in?fel=directory_cancelled');
    expect(await refusals(db)).toEqual(['directory_cancelled']);
  });

  test('while it is down, and lets them in when it is up again', async () => {
    const { db, provider, browser } = await withBo();
    const back = await browser.signInThere();
    await provider.stop();
    expect(locationOf(await browser.visit(back))).toBe('/logga-in?fel=directory_unavailable');
    expect(await browser.signIn()).toBe('/logga-in?fel=directory_unavailable');
    expect(await refusals(db)).toEqual(['directory_unavailable', 'directory_unavailable']);
    await provider.restart();
    expect(await browser.signIn()).toBe('/');
  });

  test.each([
    ['two hours behind', -2 * HOUR_S],
    ['two minutes ahead', 120],
  ])('while its clock is %s', async (_how, seconds) => {
    const { db, provider, browser } = await withBo();
    provider.ahead = seconds;
    expect(await browser.signIn()).toBe('/logga-in?fel=directory_clock');
    expect(await refusals(db)).toEqual(['directory_clock']);
  });

  test('but minds no clock that is half a minute ahead', async () => {
    const { provider, browser } = await withBo();
    provider.ahead = 30;
    expect(await browser.signIn()).toBe('/');
  });

  test('who comes back with a code that has been used', async () => {
    const { browser } = await withBo();
    const back = await browser.signInThere();
    expect(locationOf(await browser.visit(back))).toBe('/');
    expect(locationOf(await browser.visit(back))).toBe('/logga-in?fel=directory_failed');
  });

  test('who comes back with what another browser went with', async () => {
    const { db, app, browser } = await withBo();
    const back = await browser.signInThere();
    expect(locationOf(await app.request(back))).toBe('/logga-in?fel=directory_failed');
    const forged = back.replace(/state=[^&]+/, 'state=forged');
    expect(locationOf(await browser.visit(forged))).toBe('/logga-in?fel=directory_failed');
    expect(await db.selectFrom('sessions').select('id').where('way', '=', 'directory').execute()).toEqual([]);
    expect(await refusals(db)).toEqual(['directory_failed', 'directory_failed']);
  });

  test('who tries again and again: they are to wait, which the log tells once', async () => {
    const { db, app } = await withBo();
    const answers = [];
    for (let tries = 0; tries < 65; tries += 1) {
      answers.push(locationOf(await app.request('/api/auth/callback/directory?state=x&code=y')));
    }
    expect(new Set(answers.slice(60))).toEqual(new Set(['/logga-in?fel=too_many_attempts']));
    expect((await refusals(db)).slice(60)).toEqual(['too_many']);
  });

  test.each([
    ['another host', '//evil.example/'],
    ['another host, written with dots', '/.//evil.example/'],
    ['another host, written with a backslash', '/\\evil.example/'],
    ['another host, written with a tab', '/\t/evil.example/'],
    ['a whole address', 'https://evil.example/'],
    ['a script', 'javascript:alert(1)'],
  ])('who is to be led on to %s: they come to the first page', async (_where, to) => {
    const { browser } = await withBo();
    expect(await browser.signIn(to)).toBe('/');
  });

  test('through any other address of the library', async () => {
    const { app } = await withBo();
    for (const path of ['sign-in/social', 'sign-in/email', 'callback/google', 'get-session', 'ok', 'error']) {
      expect((await app.request(`/api/auth/${path}`)).status).toBe(404);
      expect((await app.request(`/api/auth/${path}`, { method: 'POST' })).status).toBe(404);
    }
    expect((await app.request('/api/auth/callback/directory', { method: 'POST' })).status).toBe(405);
  });
});

const locationOf = (response: Response) => response.headers.get('location');

async function refusals(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select('audit_details.body')
    .where('audit_log.action', '=', 'directory.refused')
    .orderBy('audit_log.seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body ?? '{}').reason);
}
