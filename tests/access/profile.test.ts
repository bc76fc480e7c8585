import { expect, test } from 'vitest';
import { cookieOf } from '../../server/access/library-calls';
import { describeOnEachEngine } from '../support/engines';
import { linkFor, post } from '../support/linked';
import { type Member, signInMember } from '../support/signed-in';
import { givePassword, knock, PASSWORD, trail } from '../support/signing-in';
import { createTestApp } from '../support/test-app';

const PROFILE = '/api/v1/profile';
const NEW = 'elva blå kycklingar';

describeOnEachEngine('One’s own page', (engine) => {
  async function house({ sendsMail = true } = {}) {
    const db = await engine.migrated();
    let time = new Date('2025-01-15T12:00:00Z').getTime();
    const now = () => new Date(time);
    const pass = (minutes: number) => {
      time += minutes * 60_000;
    };
    const company = { db, now, pass, app: createTestApp(db, { now, sendsMail }) };
    const member = await signInMember(company, [{ role: 'reader', organisation: 'farsta' }]);
    await givePassword(company, member);
    return { ...company, member };
  }

  /** The same person in another browser. */
  async function elsewhere({ app, member }: Awaited<ReturnType<typeof house>>, password = PASSWORD) {
    const response = await knock(app, { email: member.email, password });
    return cookieOf(response);
  }
  const isSignedIn = async ({ app }: Pick<Awaited<ReturnType<typeof house>>, 'app'>, cookie: string) =>
    (await app.request(PROFILE, { headers: { cookie } })).status === 200;
  const mails = (db: Awaited<ReturnType<typeof house>>['db']) =>
    db.selectFrom('mails').select(['recipient', 'body']).execute();

  test('is for people signed in', async () => {
    const { app } = await house();
    const response = await app.request(PROFILE);
    expect([response.status, (await response.json()).code]).toEqual([401, 'not_signed_in']);
  });

  test('shows one’s particulars, and lets name and language be changed', async () => {
    const { db, member } = await house();
    const before = await (await member.ask('GET', PROFILE)).json();
    expect(before).toMatchObject({ email: member.email, language: 'sv', version: 1, hasPassword: true });
    const change = { name: '  Åsa Öberg ', language: 'en', version: 1 };
    const after = await (await member.ask('PATCH', PROFILE, change)).json();
    expect(after).toMatchObject({ name: 'Åsa Öberg', language: 'en', version: 2 });
    expect(await trail(db)).toEqual(['person.changed']);
  });

  test('tells somebody whose page is old what it has become, and changes nothing', async () => {
    const { db, member } = await house();
    await member.ask('PATCH', PROFILE, { name: 'Först', version: 1 });
    const late = await member.ask('PATCH', PROFILE, { name: 'Sist', version: 1 });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      code: 'version_conflict',
      current: { name: 'Först', version: 2 },
    });
    expect(await trail(db)).toEqual(['person.changed']);
  });

  test.each([
    ['an empty name', { name: ' ', version: 1 }, 'name'],
    ['a role', { role: 'administrator', version: 1 }, 'role'],
    ['an address', { email: 'annan@exempel.se', version: 1 }, 'email'],
    ['another language', { language: 'fi', version: 1 }, 'language'],
  ])('refuses %s', async (_what, change, path) => {
    const { member } = await house();
    const response = await member.ask('PATCH', PROFILE, change);
    expect(response.status).toBe(422);
    expect((await response.json()).errors[0].path).toBe(path);
  });

  test('changes the password, signs out everywhere else, and tells the person by mail', async () => {
    const given = await house();
    const { app, db, member } = given;
    const other = await elsewhere(given);
    const change = { current: PASSWORD, password: NEW };
    expect((await member.ask('POST', `${PROFILE}/password`, change)).status).toBe(204);
    expect(await isSignedIn(given, member.cookie)).toBe(true);
    expect(await isSignedIn(given, other)).toBe(false);
    expect((await knock(app, { email: member.email })).status).toBe(401);
    expect((await knock(app, { email: member.email, password: NEW })).status).toBe(200);
    expect((await mails(db)).map(({ recipient }) => recipient)).toEqual([member.email]);
    expect(await trail(db)).toContain('password.changed');
    const kept = JSON.stringify(await db.selectFrom('audit_details').selectAll().execute());
    expect(kept).not.toContain(NEW);
  });

  test('changes no password for who does not know the current one, and limits the guesses', async () => {
    const { db, member } = await house();
    const guess = () => member.ask('POST', `${PROFILE}/password`, { current: 'en gissning', password: NEW });
    const wrong = await guess();
    expect([wrong.status, (await wrong.json()).code]).toEqual([422, 'wrong_password']);
    const without = await member.ask('POST', `${PROFILE}/password`, { password: NEW });
    expect((await without.json()).code).toBe('wrong_password');
    for (let index = 0; index < 8; index += 1) await guess();
    expect((await guess()).status).toBe(429);
    expect((await trail(db)).at(-1)).toBe('password.changed: too_many');
  });

  test('takes no password that is easily guessed', async () => {
    const { member } = await house();
    const change = { current: PASSWORD, password: 'stockholm2025!' };
    const response = await member.ask('POST', `${PROFILE}/password`, change);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'weak_password',
      errors: [{ path: 'password', code: 'password_guessable' }],
    });
  });

  test('lets who signs in only with the directory choose a first password', async () => {
    const { app, db, member } = await house();
    await db.transaction().execute((tx) => tx.deleteFrom('sign_in_accounts').execute());
    expect((await (await member.ask('GET', PROFILE)).json()).hasPassword).toBe(false);
    expect((await member.ask('POST', `${PROFILE}/password`, { password: NEW })).status).toBe(204);
    expect((await knock(app, { email: member.email, password: NEW })).status).toBe(200);
  });

  test('takes a first password only from who came in a moment ago: a cookie alone is no way round the directory', async () => {
    const { app, db, pass, member } = await house();
    await db.transaction().execute((tx) => tx.deleteFrom('sign_in_accounts').execute());
    pass(10);
    const late = await member.ask('POST', `${PROFILE}/password`, { password: NEW });
    expect([late.status, (await late.json()).code]).toEqual([403, 'sign_in_again']);
    expect((await askFor(member, 'ny@exempel.se')).status).toBe(403);
    expect((await knock(app, { email: member.email, password: NEW })).status).toBe(401);
    expect(await trail(db)).toEqual([
      'password.changed: sign_in_again',
      'link.made: sign_in_again',
      'session.refused: wrong_credentials',
    ]);
  });

  const askFor = (member: Member, email: string, current: string | undefined = PASSWORD) =>
    member.ask('POST', `${PROFILE}/email-change`, { email, ...(current === '' ? {} : { current }) });

  test('sends no link to another address for who does not know the password', async () => {
    const { db, member } = await house();
    for (const current of ['', 'en gissning']) {
      const refused = await askFor(member, 'tjuv@exempel.se', current);
      expect([refused.status, (await refused.json()).code]).toEqual([422, 'wrong_password']);
    }
    expect(await mails(db)).toEqual([]);
    expect(await trail(db)).toEqual(['link.made: wrong_password', 'link.made: wrong_password']);
  });

  test('tells the old address, and signs out elsewhere once the new one holds', async () => {
    const given = await house();
    const { app, db, now, member } = given;
    const other = await elsewhere(given);
    await askFor(member, 'ny.adress@exempel.se');
    expect(await mails(db)).toContainEqual({
      recipient: member.email,
      body: expect.stringContaining('ny.adress@exempel.se'),
    });
    const secret = await linkFor(db, member.id, 'new_email', { now: now(), email: 'ny.adress@exempel.se' });
    expect((await post(app, '/links/use', { secret }, member.cookie)).status).toBe(200);
    expect(await isSignedIn(given, member.cookie)).toBe(true);
    expect(await isSignedIn(given, other)).toBe(false);
  });

  test('sends a link to the new address, and keeps the old one until it is used', async () => {
    const { db, member } = await house();
    expect((await askFor(member, 'Ny.Adress@exempel.se')).status).toBe(202);
    const mail = (await mails(db)).find(({ recipient }) => recipient === 'ny.adress@exempel.se');
    expect(mail?.body).toContain('https://lagesbild.example/lank#');
    expect((await (await member.ask('GET', PROFILE)).json()).email).toBe(member.email);
    const link = await db.selectFrom('one_time_links').select(['purpose', 'email']).execute();
    expect(link).toEqual([{ purpose: 'new_email', email: 'ny.adress@exempel.se' }]);
    expect(await trail(db)).toEqual(['link.made']);
  });

  test('says the same of an address that is somebody’s already, and writes only to who asked', async () => {
    const given = await house();
    const other = await signInMember(given, [{ role: 'reader', organisation: 'farsta' }]);
    expect((await askFor(given.member, other.email)).status).toBe(202);
    expect((await mails(given.db)).map(({ recipient }) => recipient)).toEqual([given.member.email]);
  });

  test('says so where mail cannot be sent', async () => {
    const { member } = await house({ sendsMail: false });
    const response = await askFor(member, 'ny@exempel.se');
    expect([response.status, (await response.json()).code]).toEqual([409, 'no_mail']);
  });

  test('does not let itself be used to send mail to many', async () => {
    const { db, member } = await house();
    const answers = [];
    for (let index = 0; index < 6; index += 1) {
      answers.push((await askFor(member, `ny${index}@exempel.se`)).status);
    }
    expect(answers).toEqual([202, 202, 202, 202, 202, 429]);
    expect((await mails(db)).filter(({ recipient }) => recipient.startsWith('ny'))).toHaveLength(5);
  });
});
