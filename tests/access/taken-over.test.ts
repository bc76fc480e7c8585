import { expect, test } from 'vitest';
import type { GivenRole, LinkedPerson } from '../../server/features/people/people.contract';
import { connectTestDirectory } from '../support/directory';
import { describeOnEachEngine } from '../support/engines';
import { post } from '../support/linked';
import { FARSTA, invitation, JARVA, OFFICE, peopleCompany, problemOf } from '../support/people-company';
import { type Member, signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const BOSS = 'boss@stad.example';
const PASSWORD = 'korrekt häst batteri häftstift';

describeOnEachEngine('Whoever was shown the link of another', (engine) => {
  const company = async () => await peopleCompany(await engine.catalogue());
  type Company = Awaited<ReturnType<typeof company>>;
  const secretOf = (address: string | null | undefined) => address?.split('#')[1] ?? '';
  const cookieFrom = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const invite = async (by: Member, change: object = {}): Promise<GivenRole> =>
    await (await by.ask('POST', '/api/v1/people', invitation({ email: BOSS, ...change }))).json();

  /** The administrator of a committee invites the boss, uses the link she is shown, and is signed in as the boss. */
  const planted = async ({ app, farsta }: Company) => {
    const { person, link } = await invite(farsta);
    const used = await post(app, '/links/use', { secret: secretOf(link?.address), password: PASSWORD });
    expect(used.status).toBe(200);
    return { id: person.id, cookie: cookieFrom(used) };
  };
  const personWith = async ({ app }: Pick<Company, 'app'>, cookie: string) =>
    (await (await app.request('/api/v1/session', { headers: { cookie } })).json()).person;
  const signIn = ({ app }: Pick<Company, 'app'>) =>
    post(app, '/session', { email: BOSS, password: PASSWORD });

  test('is out, and cannot come back, when the person is given a role in the executive office', async () => {
    const parts = await company();
    const { id, cookie } = await planted(parts);
    expect(await personWith(parts, cookie)).toMatchObject({ email: BOSS });
    const given = await invite(parts.city, { organisation: OFFICE, role: 'administrator' });
    expect(given).toMatchObject({ outcome: 'started_over', person: { id, state: 'invited' } });
    expect(await personWith(parts, cookie)).toBeNull();
    expect((await signIn(parts)).status).toBe(401);
    expect((await parts.actions()).slice(-4)).toEqual([
      'role.granted',
      'person.started_over',
      'link.made',
      'session.refused refused',
    ]);
    // The boss comes in by the new invitation, and a second role there changes nothing.
    const again = { secret: secretOf(given.link?.address), password: 'ett annat långt lösenord' };
    const mine = cookieFrom(await post(parts.app, '/links/use', again));
    const more = await invite(parts.city, { organisation: OFFICE, role: 'office' });
    expect(more).toMatchObject({ outcome: 'given', link: null });
    expect(await personWith(parts, mine)).toMatchObject({ email: BOSS });
  });

  test('is out as well when the role is given from the page of the person', async () => {
    const parts = await company();
    const { id, cookie } = await planted(parts);
    const asked = { organisation: OFFICE, role: 'administrator' };
    const answer = await parts.city.ask('POST', `/api/v1/people/${id}/roles`, asked);
    expect(await answer.json()).toMatchObject({ outcome: 'started_over' });
    expect(await personWith(parts, cookie)).toBeNull();
    expect((await signIn(parts)).status).toBe(401);
  });

  test('is no way for another committee to be shown a link to somebody’s account', async () => {
    const parts = await company();
    const { cookie } = await planted(parts);
    const jarva = await signInMember(parts, [{ role: 'administrator', organisation: JARVA }]);
    const answer = await jarva.ask(
      'POST',
      '/api/v1/people',
      invitation({ email: BOSS, organisation: JARVA }),
    );
    expect(await problemOf(answer)).toEqual([409, 'address_unproved']);
    expect(await personWith(parts, cookie)).toMatchObject({ organisations: [{ key: FARSTA }] });
    expect((await parts.actions()).at(-1)).toBe('request.refused refused');
  });

  test('makes an address unproved again by a reset, and an open link stops working with a role elsewhere', async () => {
    const parts = await company();
    const author = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
    const reset = async () => {
      const path = `/api/v1/people/${author.id}/links`;
      const { link }: LinkedPerson = await (
        await parts.farsta.ask('POST', path, { purpose: 'reset' })
      ).json();
      return secretOf(link.address);
    };
    const give = async (organisation: string) =>
      await (
        await parts.city.ask('POST', `/api/v1/people/${author.id}/roles`, { organisation, role: 'reader' })
      ).json();
    const open = await reset();
    expect(await give(JARVA)).toMatchObject({ outcome: 'given' });
    const late = await post(parts.app, '/links/use', { secret: open, password: PASSWORD });
    expect(await problemOf(late)).toEqual([410, 'link_replaced']);
    const { memberships } = await parts.personOf(author);
    const jarva = memberships.find(({ organisation }) => organisation.key === JARVA);
    await parts.city.ask('DELETE', `/api/v1/people/${author.id}/roles/${jarva?.id}`);
    await post(parts.app, '/links/use', { secret: await reset(), password: PASSWORD });
    expect(await give(JARVA)).toMatchObject({ outcome: 'started_over' });
  });

  test('is nobody where mail is sent: the link goes to the mailbox alone, and proves whose it is', async () => {
    const parts = await company();
    const app = createTestApp(parts.db, { sendsMail: true });
    const by = (member: Member): Member => ({
      ...member,
      ask: (method, path, body) =>
        app.request(path, {
          method,
          headers: { cookie: member.cookie, 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }) as Promise<Response>,
    });
    const { link } = await invite(by(parts.farsta));
    expect(link).toMatchObject({ address: null, mailed: true });
    // Who has not come yet is invited anew with the second role, not told to sign in as usual.
    const jarva = await signInMember(parts, [{ role: 'administrator', organisation: JARVA }]);
    const second = await invite(by(jarva), { organisation: JARVA, role: 'reader' });
    expect(second).toMatchObject({ outcome: 'started_over', link: { address: null, mailed: true } });
    const mails = await parts.db.selectFrom('mails').select(['subject', 'body']).execute();
    expect(mails.map(({ subject }) => subject)).toEqual(Array(2).fill('Välkommen till Lägesbild'));
    const secrets = mails.map(({ body }) => /#([\w-]{43})/.exec(body)?.[1] ?? '');
    const used = await Promise.all(
      secrets.map((secret) => post(app, '/links/use', { secret, password: PASSWORD })),
    );
    expect(used.map(({ status }) => status).sort()).toEqual([200, 410]);
    const given = await invite(by(parts.city), { organisation: OFFICE, role: 'office' });
    expect(given).toMatchObject({ outcome: 'given', link: null, person: { state: 'active' } });
    const { subject } = await parts.db
      .selectFrom('mails')
      .select('subject')
      .where('subject', '=', 'Du har fått en ny roll i Lägesbild')
      .executeTakeFirstOrThrow();
    expect(subject).toBeDefined();
  });

  test('is out once the directory says who the person is, whatever it gives them', async () => {
    const parts = await company();
    const { id, cookie } = await planted(parts);
    const { provider, browser } = await connectTestDirectory({
      db: parts.db,
      rules: {
        roles: [{ claim: 'groups', value: 'Chef', role: 'administrator', organisation: OFFICE }],
      },
      accounts: { boss: { email: BOSS, email_verified: true, groups: ['Chef'] } },
    });
    provider.signsIn = 'boss';
    await browser.signIn();
    expect((await browser.session()).person).toMatchObject({ id });
    expect(await personWith(parts, cookie)).toBeNull();
    expect((await signIn(parts)).status).toBe(401);
    expect((await parts.actions()).slice(-4, -1)).toEqual([
      'person.started_over',
      'role.granted',
      'session.started',
    ]);
  });
});
