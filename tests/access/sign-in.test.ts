import { expect, test } from 'vitest';
import { accountKey } from '../../server/access/attempts';
import { cookieOf } from '../../server/access/library-calls';
import { LIMITS } from '../../server/access/limits';
import { describeOnEachEngine } from '../support/engines';
import { linkFor, post } from '../support/linked';
import { signInMember } from '../support/signed-in';
import { givePassword, knock, PASSWORD, trail } from '../support/signing-in';
import { createTestApp } from '../support/test-app';

const START = new Date('2025-01-15T12:00:00Z').getTime();
const MINUTE = 60_000;
const WRONG = 'något helt annat';

describeOnEachEngine('Signing in', (engine) => {
  /** A house with one reader in Farsta, who has a password and one session. */
  async function house() {
    const db = await engine.migrated();
    let time = START;
    const now = () => new Date(time);
    const pass = (minutes: number) => {
      time += minutes * MINUTE;
    };
    const company = { db, now, pass, app: createTestApp(db, { now }) };
    const member = await signInMember(company, [{ role: 'reader', organisation: 'farsta' }]);
    await givePassword(company, member);
    return { ...company, member };
  }

  test('with the right password gives a session, and writes down that it began', async () => {
    const { app, db, member } = await house();
    const response = await knock(app, { email: member.email });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await response.json()).person).toMatchObject({
      email: member.email,
      endsAt: '2025-01-15T12:30:00.000Z',
      lastsUntil: '2025-01-16T00:00:00.000Z',
    });
    const own = await app.request('/api/v1/session', { headers: { cookie: cookieOf(response) } });
    expect((await own.json()).person.id).toBe(member.id);
    expect(await trail(db)).toEqual(['session.started']);
  });

  test('asks nothing of capital letters or space around the address', async () => {
    const { app, member } = await house();
    expect((await knock(app, { email: member.email.toUpperCase() })).status).toBe(200);
  });

  test('says the same of a wrong password and an address that nobody has', async () => {
    const { app, member } = await house();
    const wrong = await knock(app, { email: member.email, password: WRONG });
    const unknown = await knock(app, { email: 'ingen@exempel.se', password: WRONG });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toMatchObject({ code: 'wrong_credentials' });
    expect(await (await knock(app, { email: member.email, password: WRONG })).text()).toBe(
      await unknown.text(),
    );
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test('that is refused is written down with whose account it was, and nothing of what was typed', async () => {
    const { app, db, member } = await house();
    await knock(app, { email: member.email, password: WRONG });
    await knock(app, { email: 'ingen@exempel.se', password: WRONG });
    const rows = await db.selectFrom('audit_log').select(['actor_kind', 'outcome', 'subject_id']).execute();
    expect(rows).toEqual([
      { actor_kind: 'stranger', outcome: 'refused', subject_id: member.id },
      { actor_kind: 'stranger', outcome: 'refused', subject_id: null },
    ]);
    expect(await trail(db)).toEqual([
      'session.refused: wrong_credentials',
      'session.refused: wrong_credentials',
    ]);
    const kept = JSON.stringify([
      await db.selectFrom('audit_details').selectAll().execute(),
      await db.selectFrom('attempts').selectAll().execute(),
    ]);
    expect(kept).not.toContain(WRONG);
    expect(kept).not.toContain('ingen@exempel.se');
  });

  test('as somebody deactivated tells so to who knows the password, and to nobody else', async () => {
    const { app, db, member } = await house();
    await db
      .transaction()
      .execute((tx) =>
        tx.updateTable('people').set({ deactivated_at: '2025-01-15T00:00:00.000Z' }).execute(),
      );
    const wrong = await knock(app, { email: member.email, password: WRONG });
    expect((await wrong.json()).code).toBe('wrong_credentials');
    const right = await knock(app, { email: member.email });
    expect([right.status, (await right.json()).code]).toEqual([403, 'person_deactivated']);
    expect(right.headers.getSetCookie()).toEqual([]);
    expect((await trail(db)).at(-1)).toBe('session.refused: deactivated');
  });

  test('again gives a new session, and ends the one the browser had', async () => {
    const { app, db, member } = await house();
    const response = await knock(app, { email: member.email, headers: { cookie: member.cookie } });
    expect(cookieOf(response)).not.toBe(member.cookie);
    expect((await member.ask('POST', '/api/v1/session/extension')).status).toBe(401);
    expect(await db.selectFrom('sessions').select('way').execute()).toEqual([{ way: 'password' }]);
    expect(await trail(db)).toEqual(['session.ended: replaced', 'session.started']);
  });

  test('is locked for fifteen minutes after ten failures, also for the right password, and says when it ends', async () => {
    const { app, db, pass, member } = await house();
    const failures = [];
    for (let index = 0; index < 10; index += 1) {
      failures.push((await knock(app, { email: member.email, password: WRONG })).status);
    }
    expect(new Set(failures)).toEqual(new Set([401]));
    const locked = await knock(app, { email: member.email });
    expect([locked.status, (await locked.json()).code]).toEqual([429, 'too_many_attempts']);
    expect(locked.headers.get('retry-after')).toBe('900');
    await knock(app, { email: member.email });
    expect((await trail(db)).filter((row) => row === 'session.refused: too_many')).toHaveLength(1);
    pass(15);
    expect((await knock(app, { email: member.email })).status).toBe(200);
  });

  test('is locked likewise for an address that nobody has', async () => {
    const { app } = await house();
    const answers = [];
    for (let index = 0; index < 11; index += 1) {
      answers.push((await knock(app, { email: 'ingen@exempel.se' })).status);
    }
    expect(answers.slice(9)).toEqual([401, 429]);
  });

  test('that succeeds forgets the failures before', async () => {
    const { app, pass, member } = await house();
    for (let round = 0; round < 3; round += 1) {
      for (let index = 0; index < 9; index += 1) {
        await knock(app, { email: member.email, password: WRONG });
      }
      expect((await knock(app, { email: member.email })).status).toBe(200);
      pass(5);
    }
  });

  test('is open again to who comes in by a one-time link meanwhile', async () => {
    const { app, db, now, member } = await house();
    for (let index = 0; index < 11; index += 1) {
      await knock(app, { email: member.email, password: WRONG });
    }
    const secret = await linkFor(db, member.id, 'sign_in', { now: now() });
    expect((await post(app, '/links/use', { secret })).status).toBe(200);
    expect((await knock(app, { email: member.email })).status).toBe(200);
  });

  test('is not locked by failures from elsewhere, also when they come from everywhere', async () => {
    const { db, now, member } = await house();
    const app = createTestApp(db, { now, trustedProxies: ['unknown'] });
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const wrong = (address: string) =>
      knock(app, { email: member.email, password: WRONG, headers: from(address) });
    for (let index = 0; index < 10; index += 1) await wrong(`2001:db8:0:1::${index}`);
    expect((await wrong('2001:db8:0:1::ffff')).status).toBe(429);
    expect((await knock(app, { email: member.email, headers: from('192.0.2.1') })).status).toBe(200);

    const everywhere = `${LIMITS.signInFromEverywhere.name}:${accountKey(member.email)}`;
    await db
      .transaction()
      .execute((tx) =>
        tx.updateTable('attempts').set({ count: 100 }).where('key', '=', everywhere).execute(),
      );
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push((await wrong('192.0.2.9')).status);
    expect(answers).toEqual([401, 401, 401, 429]);
    expect((await knock(app, { email: member.email, headers: from('192.0.2.1') })).status).toBe(200);
  });

  test('gives a cookie that goes when the browser is closed', async () => {
    const { app, member } = await house();
    const [cookie = ''] = (await knock(app, { email: member.email })).headers.getSetCookie();
    expect(cookie).toContain('session_token=');
    expect(cookie).not.toMatch(/max-age|expires/i);
  });

  test('is refused to a network address after twenty failures on any accounts, whatever it says of itself', async () => {
    const { app, db, member } = await house();
    const from = (index: number) => ({ 'x-forwarded-for': `192.0.2.${index}` });
    for (let index = 0; index < 20; index += 1) {
      await knock(app, { email: `ingen${index}@exempel.se`, headers: from(index) });
    }
    const refused = await knock(app, { email: member.email, headers: from(99) });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('300');
    expect((await trail(db)).at(-1)).toBe('session.refused: too_many');
  });

  test('that succeeds again and again is refused to nobody: many sit behind one network address', async () => {
    const { app, member } = await house();
    const answers = new Set<number>();
    for (let index = 0; index < 25; index += 1) {
      answers.add((await knock(app, { email: member.email })).status);
    }
    expect(answers).toEqual(new Set([200]));
  });

  test('is locked in every process, and after a restart', async () => {
    const { app, db, now, member } = await house();
    for (let index = 0; index < 11; index += 1) {
      await knock(app, { email: member.email, password: WRONG });
    }
    expect((await knock(createTestApp(db, { now }), { email: member.email })).status).toBe(429);
  });

  test('with what is not well-formed is told which field, and not what was in it', async () => {
    const { app, member } = await house();
    const long = await knock(app, { email: member.email, password: PASSWORD.repeat(100) });
    expect(long.status).toBe(422);
    const { code, errors } = await long.json();
    expect([code, errors[0].path]).toEqual(['invalid_body', 'password']);
    expect((await knock(app, { email: 'inte en adress' })).status).toBe(401);
  });
});
