import { expect, test } from 'vitest';
import type { OneTimeLinksTable } from '../../db/schema/people';
import { cookieOf } from '../../server/access/library-calls';
import { describeOnEachEngine } from '../support/engines';
import { linkFor, logOf, post } from '../support/linked';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const START = new Date('2025-01-15T12:00:00Z').getTime();
const HOUR = 3_600_000;
const PASSWORD = 'sju blå cyklar vid bäcken';
const NOT_A_LINK = 'x'.repeat(43);

describeOnEachEngine('A one-time link', (engine) => {
  async function company({ sendsMail = true } = {}) {
    const db = await engine.migrated();
    let time = START;
    const now = () => new Date(time);
    const app = createTestApp(db, { now, sendsMail });
    const member = (organisation = 'farsta') =>
      signInMember({ app, db, now }, [{ role: 'reader', organisation }]);
    return {
      ...{ app, db, now, member },
      pass: (hours: number) => {
        time += hours * HOUR;
      },
      link: (personId: string, purpose: OneTimeLinksTable['purpose'], email?: string) =>
        linkFor(db, personId, purpose, { now: now(), ...(email ? { email } : {}) }),
      look: (secret: string) => post(app, '/links/look', { secret }),
      use: (secret: string, more: { password?: string } = {}, cookie = '') =>
        post(app, '/links/use', { secret, ...more }, cookie),
    };
  }
  const codeOf = async (response: Response) => [response.status, (await response.json()).code];

  test('takes only so many weak passwords from one network: judging one costs', async () => {
    const { link, use, member } = await company();
    const secret = await link((await member()).id, 'invitation');
    const answers = [];
    for (let index = 0; index < 31; index += 1) {
      answers.push((await use(secret, { password: 'kort' })).status);
    }
    expect(new Set(answers.slice(0, 30))).toEqual(new Set([422]));
    expect(answers.at(-1)).toBe(429);
  });

  test('tells what it is for, as often as one looks', async () => {
    const { link, look, member } = await company();
    const { id, email } = await member();
    const secret = await link(id, 'invitation');
    const expected = { purpose: 'invitation', email, language: 'sv', asksForPassword: true };
    for (const _ of [1, 2]) {
      const response = await look(secret);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ ...expected, expiresAt: '2025-01-22T12:00:00.000Z' });
    }
  });

  test('an invitation sets the first password and signs in; with that password one comes back', async () => {
    const { app, db, link, use, member } = await company();
    const { id, email } = await member();
    const response = await use(await link(id, 'invitation'), { password: PASSWORD });
    expect((await response.json()).person.id).toBe(id);
    const mine = await app.request('/api/v1/session', { headers: { cookie: cookieOf(response) } });
    expect((await mine.json()).person.id).toBe(id);
    expect((await post(app, '/session', { email, password: PASSWORD })).status).toBe(200);
    expect(await db.selectFrom('mails').selectAll().execute()).toEqual([]);
    const log = await logOf(db);
    expect(log.map(({ action }) => action)).toEqual([
      'link.used',
      'password.changed',
      'session.started',
      'session.started',
    ]);
    expect(log.map(({ subject_id }) => subject_id)).toEqual([id, id, id, id]);
    expect(JSON.stringify(log)).not.toContain(PASSWORD);
  });

  test('a reset ends every other session, tells the person, and takes their other links away', async () => {
    const { db, link, use, look, member } = await company();
    const { id, ask, email } = await member();
    const intruders = await link(id, 'new_email', 'tjuv@exempel.se');
    const response = await use(await link(id, 'reset'), { password: PASSWORD });
    expect(response.status).toBe(200);
    expect((await (await ask('GET', '/api/v1/session')).json()).person).toBeNull();
    expect(await db.selectFrom('sessions').select('person_id').execute()).toEqual([{ person_id: id }]);
    expect(await codeOf(await look(intruders))).toEqual([410, 'link_replaced']);
    const mails = await db.selectFrom('mails').select(['recipient', 'subject']).execute();
    expect(mails).toEqual([{ recipient: email, subject: 'Ditt lösenord i Lägesbild är ändrat' }]);
  });

  test('without mail, a reset is done and nothing waits to be sent', async () => {
    const { db, link, use, member } = await company({ sendsMail: false });
    const { id } = await member();
    expect((await use(await link(id, 'reset'), { password: PASSWORD })).status).toBe(200);
    expect(await db.selectFrom('mails').selectAll().execute()).toEqual([]);
  });

  test('a password too weak, or none, is refused, and the link still works', async () => {
    const { link, use, member } = await company();
    const { id } = await member();
    const secret = await link(id, 'invitation');
    expect(await codeOf(await use(secret, { password: 'hej' }))).toEqual([422, 'weak_password']);
    expect(await codeOf(await use(secret))).toEqual([422, 'password_missing']);
    expect((await use(secret, { password: PASSWORD })).status).toBe(200);
  });

  test('a new address holds once its link has been used; the old one is told, and signs nobody in', async () => {
    const { db, link, use, member } = await company();
    const { id, email, cookie } = await member();
    const response = await use(await link(id, 'new_email', 'Ny@Exempel.se'), {}, cookie);
    expect((await response.json()).person).toMatchObject({ id, email: 'ny@exempel.se' });
    expect(response.headers.getSetCookie()).toEqual([]);
    const mails = await db.selectFrom('mails').select(['recipient', 'subject']).execute();
    expect(mails).toEqual([{ recipient: email, subject: 'Din e-postadress i Lägesbild är ändrad' }]);
    const { version } = await db.selectFrom('people').select('version').executeTakeFirstOrThrow();
    expect(version).toBe(2);
  });

  test('a new address that somebody else has got meanwhile is a conflict, and nothing changes', async () => {
    const { db, link, use, look, member } = await company();
    const [mine, theirs] = [await member(), await member('bromma')];
    const secret = await link(mine.id, 'new_email', theirs.email);
    expect(await codeOf(await use(secret))).toEqual([409, 'email_taken']);
    expect((await look(secret)).status).toBe(200);
    expect(await db.selectFrom('mails').selectAll().execute()).toEqual([]);
  });

  test('whoever was signed in in that browser no longer is', async () => {
    const { link, use, member } = await company();
    const [guest, host] = [await member(), await member('bromma')];
    const response = await use(await link(guest.id, 'sign_in'), {}, host.cookie);
    expect((await response.json()).person.id).toBe(guest.id);
    expect((await (await host.ask('GET', '/api/v1/session')).json()).person).toBeNull();
  });

  test('that two use at once lets one of them in', async () => {
    const { link, use, member, db } = await company();
    const { id } = await member();
    const secret = await link(id, 'invitation');
    const both = await Promise.all([1, 2].map(() => use(secret, { password: PASSWORD })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    const used = (await logOf(db)).filter(({ action }) => action === 'link.used');
    expect(used).toHaveLength(1);
  });

  test.each(['look', 'use'] as const)(
    'that does not work says why, and it is written down (%s)',
    async (way) => {
      const parts = await company();
      const { db, link, use, member, pass } = parts;
      const { id } = await member();
      const [spent, replaced, late] = [
        await link(id, 'sign_in'),
        await link(id, 'reset'),
        await link(id, 'invitation'),
      ];
      await link(id, 'reset');
      await db
        .updateTable('one_time_links')
        .set({ used_at: parts.now().toISOString() })
        .where('purpose', '=', 'sign_in')
        .execute();
      pass(7 * 24);
      const of = (secret: string) =>
        way === 'look' ? parts.look(secret) : use(secret, { password: PASSWORD });
      expect(await codeOf(await of(NOT_A_LINK))).toEqual([410, 'link_unknown']);
      expect(await codeOf(await of(spent))).toEqual([410, 'link_used']);
      expect(await codeOf(await of(replaced))).toEqual([410, 'link_replaced']);
      expect(await codeOf(await of(late))).toEqual([410, 'link_expired']);
      const log = await logOf(db);
      expect(log.map(({ action, outcome, actor_kind }) => [action, outcome, actor_kind].join(' '))).toEqual(
        Array(4).fill('link.refused refused stranger'),
      );
      expect(log.map(({ subject_id }) => subject_id)).toEqual([null, id, id, id]);
      expect(log.map(({ body }) => JSON.parse(body ?? '').reason)).toEqual([
        'link_unknown',
        'link_used',
        'link_replaced',
        'link_expired',
      ]);
      expect(JSON.stringify(log)).not.toContain(late);
    },
  );

  test('of somebody deactivated is no link', async () => {
    const { db, link, look, use, member, now } = await company();
    const { id } = await member();
    const secret = await link(id, 'sign_in');
    await db.updateTable('people').set({ deactivated_at: now().toISOString() }).execute();
    expect(await codeOf(await look(secret))).toEqual([410, 'link_unknown']);
    expect(await codeOf(await use(secret))).toEqual([410, 'link_unknown']);
  });

  test('cannot be guessed: after thirty that do not work, one waits', async () => {
    const { look, db, link, member } = await company();
    const { id } = await member();
    const secret = await link(id, 'sign_in');
    for (let tries = 0; tries < 30; tries++) expect((await look(NOT_A_LINK)).status).toBe(410);
    const response = await look(secret);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await logOf(db)).filter(({ body }) => JSON.parse(body ?? '').reason === 'too_many')).toHaveLength(
      1,
    );
  });
});
