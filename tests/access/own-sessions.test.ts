import { expect, test } from 'vitest';
import { cookieOf } from '../../server/access/library-calls';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { givePassword, knock, trail } from '../support/signing-in';
import { createTestApp } from '../support/test-app';

const SESSION = '/api/v1/session';
const SESSIONS = '/api/v1/profile/sessions';
const START = new Date('2025-01-15T12:00:00Z').getTime();

describeOnEachEngine('Somebody’s sessions', (engine) => {
  /** An administrator of Farsta with a session here and one elsewhere. */
  async function house() {
    const db = await engine.migrated();
    let time = START;
    const now = () => new Date(time);
    const pass = (minutes: number) => {
      time += minutes * 60_000;
    };
    const company = { db, now, pass, app: createTestApp(db, { now }) };
    const member = await signInMember(company, [{ role: 'administrator', organisation: 'farsta' }]);
    await givePassword(company, member);
    const headers = { 'user-agent': 'Läsplatta' };
    const other = cookieOf(await knock(company.app, { email: member.email, headers }));
    const at = async (cookie: string) =>
      (await company.app.request(SESSIONS, { headers: { cookie } })).status;
    return { ...company, member, other, at };
  }
  const listed = async (response: Response) =>
    (await response.json()).sessions as readonly { id: string; here: boolean; userAgent: string | null }[];

  test('are listed with where and when, and which is this one', async () => {
    const { member } = await house();
    const sessions = await listed(await member.ask('GET', SESSIONS));
    expect(sessions.map(({ here, userAgent }) => [here, userAgent])).toEqual(
      expect.arrayContaining([
        [true, null],
        [false, 'Läsplatta'],
      ]),
    );
  });

  test('are not listed past their time', async () => {
    const { member, pass } = await house();
    pass(20);
    await member.ask('POST', '/api/v1/session/extension');
    pass(20);
    expect(await listed(await member.ask('GET', SESSIONS))).toHaveLength(1);
  });

  test('end one by one, at once', async () => {
    const { db, member, other, at } = await house();
    const there = (await listed(await member.ask('GET', SESSIONS))).find(({ here }) => !here);
    expect((await member.ask('DELETE', `${SESSIONS}/${there?.id}`)).status).toBe(204);
    expect([await at(other), await at(member.cookie)]).toEqual([401, 200]);
    expect((await member.ask('DELETE', `${SESSIONS}/${there?.id}`)).status).toBe(404);
    expect(await trail(db)).toEqual(['session.started', 'session.ended']);
  });

  test('are nobody else’s to end', async () => {
    const given = await house();
    const stranger = await signInMember(given, [{ role: 'administrator', organisation: 'farsta' }]);
    const [own] = await listed(await given.member.ask('GET', SESSIONS));
    expect((await stranger.ask('DELETE', `${SESSIONS}/${own?.id}`)).status).toBe(404);
    expect(await given.at(given.other)).toBe(200);
  });

  test('end everywhere else, and here too when asked to', async () => {
    const { db, member, other, at } = await house();
    expect((await member.ask('DELETE', SESSIONS)).status).toBe(204);
    expect([await at(other), await at(member.cookie)]).toEqual([401, 200]);
    const out = await member.ask('DELETE', `${SESSIONS}?here=true`);
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie().join()).toMatch(/session_token=;.*Max-Age=0/);
    expect(await at(member.cookie)).toBe(401);
    expect(await trail(db)).toEqual([
      'session.started',
      'session.ended_everywhere',
      'session.ended_everywhere',
    ]);
  });

  test('end here by signing out, and the cookie is worth nothing afterwards', async () => {
    const { member, at } = await house();
    expect((await member.ask('DELETE', SESSION)).status).toBe(200);
    expect(await at(member.cookie)).toBe(401);
  });

  test('go on when something is done, or the person says they are still there, but no longer than twelve hours', async () => {
    const { member, pass } = await house();
    for (let half = 0; half < 24; half += 1) {
      pass(29.9);
      const response = await member.ask('POST', `${SESSION}/extension`);
      expect(response.status).toBe(200);
      const { now, person } = await response.json();
      const left = new Date(person.endsAt).getTime() - new Date(now).getTime();
      const most = new Date(person.lastsUntil).getTime() - new Date(now).getTime();
      expect(left).toBe(Math.min(30 * 60_000, most));
    }
    pass(3);
    const late = await member.ask('POST', `${SESSION}/extension`);
    expect([late.status, (await late.json()).code]).toEqual([401, 'session_expired']);
  });

  test('do not go on because a page asks whether they do', async () => {
    const { member, pass } = await house();
    pass(29);
    expect((await (await member.ask('GET', SESSION)).json()).person.endsAt).toBe('2025-01-15T12:30:00.000Z');
    pass(1);
    expect((await (await member.ask('GET', SESSION)).json()).person).toBeNull();
  });

  test('are over at once when the person is deactivated', async () => {
    const { db, member, at } = await house();
    await db
      .transaction()
      .execute((tx) =>
        tx.updateTable('people').set({ deactivated_at: '2025-01-15T11:00:00.000Z' }).execute(),
      );
    expect(await at(member.cookie)).toBe(401);
    expect((await (await member.ask('GET', SESSION)).json()).person).toBeNull();
  });

  test('give the rights of a changed role from the next request', async () => {
    const { db, member } = await house();
    const rights = async () =>
      (await (await member.ask('GET', SESSION)).json()).person.organisations.map(
        (one: { roles: string[]; allowedActions: string[] }) => [
          one.roles,
          one.allowedActions.includes('people.read'),
        ],
      );
    expect(await rights()).toEqual([[['administrator'], true]]);
    await db.transaction().execute((tx) => tx.updateTable('memberships').set({ role: 'reader' }).execute());
    expect(await rights()).toEqual([[['reader'], false]]);
  });

  test.each([
    ['another signature', (cookie: string) => cookie.replace(/.{8}$/, 'AAAAAAA%3D')],
    ['another token', (cookie: string) => cookie.replace('=', '=x')],
    ['no signature', (cookie: string) => cookie.replace(/\.[^.]*$/, '')],
    ['bytes that are no text', (cookie: string) => `${cookie.split('=', 1)[0]}=%E0%A4%A.%00`],
  ])('are nobody’s with %s in the cookie, which is written down once', async (_what, tamper) => {
    const { app, db, member } = await house();
    const ask = (path: string) => app.request(path, { headers: { cookie: tamper(member.cookie) } });
    expect((await ask(SESSIONS)).status).toBe(401);
    expect((await (await ask(SESSION)).json()).person).toBeNull();
    expect(await trail(db)).toEqual(['session.started', 'request.refused: tampered_cookie']);
  });

  test('that have ended leave a cookie that is nobody’s, and nothing forged', async () => {
    const { app, db, member } = await house();
    await member.ask('DELETE', SESSION);
    expect((await app.request(SESSION, { headers: { cookie: member.cookie } })).status).toBe(200);
    expect(await trail(db)).toEqual(['session.started', 'session.ended']);
  });
});
