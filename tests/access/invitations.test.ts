import { expect, test } from 'vitest';
import type { GivenRole } from '../../server/features/people/people.contract';
import { describeOnEachEngine } from '../support/engines';
import {
  FARSTA,
  invitation,
  JARVA,
  OFFICE,
  peopleCompany,
  problemOf,
  RINKEBY,
} from '../support/people-company';
import { type Member, signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('An invitation', (engine) => {
  const company = async () => await peopleCompany(await engine.catalogue());
  const invite = (by: Member, change: object = {}) => by.ask('POST', '/api/v1/people', invitation(change));

  test('makes a person, a role and a link that is shown once, and is written down without the link', async () => {
    const { farsta, actions, db } = await company();
    const { person, link }: GivenRole = await (await invite(farsta)).json();
    expect(person).toMatchObject({ email: 'ny.person@exempel.se', state: 'invited', language: 'sv' });
    expect(person.memberships).toMatchObject([{ organisation: { key: FARSTA }, role: 'author' }]);
    expect(person.invitedUntil).toBe(link?.expiresAt);
    expect(link?.address).toMatch(/^https:\/\/lagesbild\.example\/lank#[\w-]{43}$/);
    expect(link?.mailed).toBe(false);
    expect(await actions()).toEqual(['person.invited']);
    const secret = link?.address?.split('#')[1] ?? '';
    const { body } = await db.selectFrom('audit_details').select('body').executeTakeFirstOrThrow();
    expect(body).not.toContain(secret);
    expect(JSON.stringify(await db.selectFrom('one_time_links').selectAll().execute())).not.toContain(secret);
  });

  test('to another committee or to the executive office is refused and written down', async () => {
    const { farsta, actions, db } = await company();
    for (const organisation of [JARVA, OFFICE, 'nowhere']) {
      expect(await problemOf(await invite(farsta, { organisation }))).toEqual([403, 'not_allowed']);
    }
    expect(await actions()).toEqual(Array(3).fill('access.refused refused'));
    expect(await db.selectFrom('people').select('id').execute()).toHaveLength(2);
  });

  test('to a role that is not there, an organisation that ended or that nobody knows cannot be', async () => {
    const { city } = await company();
    const refused = async (change: object) => await problemOf(await invite(city, change));
    expect(await refused({ role: 'office' })).toEqual([422, 'role_not_possible']);
    expect(await refused({ organisation: RINKEBY })).toEqual([422, 'organisation_ended']);
    expect(await refused({ organisation: 'nowhere' })).toEqual([422, 'unknown_organisation']);
    expect(await refused({ role: 'king' })).toEqual([422, 'invalid_body']);
    expect(await refused({ email: 'ny' })).toEqual([422, 'invalid_body']);
  });

  test('to somebody who is here already gives them the role, without a link', async () => {
    const parts = await company();
    const politician = await signInMember(parts, [{ role: 'reader', organisation: JARVA }]);
    const asked = { email: politician.email.toUpperCase(), role: 'reader' };
    const { person, link }: GivenRole = await (await invite(parts.farsta, asked)).json();
    expect(link).toBeNull();
    expect(person.id).toBe(politician.id);
    expect(person).toMatchObject({ otherRoles: 1, memberships: [{ organisation: { key: FARSTA } }] });
    expect(await parts.actions()).toEqual(['role.granted']);
    expect(await problemOf(await invite(parts.farsta, asked))).toEqual([409, 'role_held']);
  });

  test('to somebody deactivated says so only to who may see them', async () => {
    const parts = await company();
    const gone = await signInMember(parts, [{ role: 'reader', organisation: JARVA }]);
    await parts.city.ask('POST', `/api/v1/people/${gone.id}/deactivation`, { reason: 'Avgått' });
    const asked = { email: gone.email };
    expect(await problemOf(await invite(parts.farsta, asked))).toEqual([409, 'person_exists']);
    expect(await problemOf(await invite(parts.city, asked))).toEqual([409, 'person_deactivated']);
  });

  test('of two to one address at once, one makes the person and the other adds its role', async () => {
    const parts = await company();
    const answers = await Promise.all([invite(parts.farsta), invite(parts.city, { role: 'reader' })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const outcomes: string[] = [];
    for (const answer of answers) outcomes.push(((await answer.json()) as GivenRole).outcome);
    expect(outcomes.sort()).toEqual(['invited', 'invited_again']);
    expect(await parts.db.selectFrom('memberships').select('role').execute()).toHaveLength(4);
    expect(await parts.actions()).toEqual(['person.invited', 'role.granted', 'link.made']);
  });

  test('of five that are the same at once, one wins and the others are told that the role is held', async () => {
    const parts = await company();
    const answers = await Promise.all(Array.from({ length: 5 }, () => invite(parts.farsta)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await parts.db.selectFrom('people').select('id').execute()).toHaveLength(3);
  });

  test('can be made again, and the earlier link stops working', async () => {
    const parts = await company();
    const { person }: GivenRole = await (await invite(parts.farsta)).json();
    const again = await parts.farsta.ask('POST', `/api/v1/people/${person.id}/links`, {
      purpose: 'invitation',
    });
    expect(again.status).toBe(200);
    const links = await parts.db.selectFrom('one_time_links').select('revoked_at').execute();
    expect(links.filter(({ revoked_at }) => revoked_at === null)).toHaveLength(1);
    const reset = await parts.farsta.ask('POST', `/api/v1/people/${person.id}/links`, { purpose: 'reset' });
    expect(await problemOf(reset)).toEqual([409, 'person_invited']);
    expect(await parts.actions()).toEqual(['person.invited', 'link.made']);
  });

  test('is not for somebody who has come: a reset is, from who reaches all their organisations', async () => {
    const parts = await company();
    const both = await signInMember(parts, [
      { role: 'reader', organisation: FARSTA },
      { role: 'approver', organisation: JARVA },
    ]);
    const link = (by: Member, purpose: string) =>
      by.ask('POST', `/api/v1/people/${both.id}/links`, { purpose });
    expect(await problemOf(await link(parts.farsta, 'reset'))).toEqual([403, 'not_allowed']);
    expect(await problemOf(await link(parts.city, 'invitation'))).toEqual([409, 'person_active']);
    expect((await link(parts.city, 'reset')).status).toBe(200);
  });

  test('is mailed where mail can be sent, and so is a role that somebody here is given', async () => {
    const parts = await company();
    const app = createTestApp(parts.db, { sendsMail: true });
    const admin = await signInMember({ app, db: parts.db }, [
      { role: 'administrator', organisation: FARSTA },
    ]);
    const { link, person }: GivenRole = await (await invite(admin, { language: 'en' })).json();
    expect(link).toMatchObject({ mailed: true, address: null });
    await invite(admin, { role: 'reader' });
    const mails = () => parts.db.selectFrom('mails').selectAll().orderBy('id').execute();
    expect((await mails()).map(({ subject }) => subject)).toEqual(Array(2).fill('Welcome to Lägesbild'));
    const known = await signInMember({ app, db: parts.db }, [{ role: 'reader', organisation: FARSTA }]);
    await admin.ask('POST', '/api/v1/people', invitation({ email: known.email }));
    const told = (await mails()).find(({ recipient }) => recipient === known.email);
    expect(told?.body).toContain('Du är nu författare i Lägesbild för Farsta stadsdelsnämnd');
    expect(person.email).toBe('ny.person@exempel.se');
  });
});
