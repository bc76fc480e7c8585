import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { logOf } from '../support/linked';
import { FARSTA, invitation, JARVA, peopleCompany, problemOf } from '../support/people-company';
import { type Member, signInMember } from '../support/signed-in';

describeOnEachEngine('What is refused', (engine) => {
  const company = async () => {
    const parts = await peopleCompany(await engine.catalogue());
    const refusals = async () =>
      (await logOf(parts.db))
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ action, body }) => [action, JSON.parse(body ?? '{}')]);
    return { ...parts, refusals };
  };
  const invite = (by: Member, change: object) => by.ask('POST', '/api/v1/people', invitation(change));

  test('to somebody who looks for addresses or roles is written down', async () => {
    const { farsta, city, db, app, refusals } = await company();
    const author = await signInMember({ app, db }, [{ role: 'author', organisation: FARSTA }]);
    const gone = await signInMember({ app, db }, [{ role: 'reader', organisation: JARVA }]);
    await city.ask('POST', `/api/v1/people/${gone.id}/deactivation`, { reason: 'Avgått' });
    const taken = { email: city.email, version: 1 };
    await farsta.ask('PATCH', `/api/v1/people/${author.id}`, taken);
    await invite(farsta, { email: gone.email });
    await invite(farsta, { role: 'office' });
    expect(await refusals()).toMatchObject([
      ['request.refused', { reason: 'email_taken' }],
      ['request.refused', { reason: 'person_exists' }],
      ['request.refused', { reason: 'role_not_possible' }],
    ]);
  });

  test('to somebody who sends rights along is written down, once in a while', async () => {
    const { db, app, refusals } = await company();
    const author = await signInMember({ app, db }, [{ role: 'author', organisation: FARSTA }]);
    const forged = { name: 'Jag', version: 1, role: 'administrator', grants: [] };
    for (const _ of [1, 2, 3]) {
      expect(await problemOf(await author.ask('PATCH', '/api/v1/profile', forged))).toEqual([
        422,
        'invalid_body',
      ]);
    }
    await author.ask('PATCH', '/api/v1/profile', { name: 'Jag', version: 1, nickname: 'J' });
    expect(await refusals()).toMatchObject([
      ['request.refused', { reason: 'forged_field', after: { fields: ['role', 'grants'] } }],
    ]);
  });

  test('over and over is written down sixty times, and then that there were too many', async () => {
    const { db, app, refusals } = await company();
    const author = await signInMember({ app, db }, [{ role: 'author', organisation: FARSTA }]);
    for (let asked = 0; asked < 65; asked += 1) await author.ask('GET', '/api/v1/people');
    const rows = await refusals();
    expect(rows).toHaveLength(61);
    expect(rows.at(-1)).toMatchObject(['request.refused', { reason: 'too_many' }]);
  });

  test('for an organisation that nobody knows stands under none', async () => {
    const { farsta, db } = await company();
    await invite(farsta, { organisation: 'made-up' });
    const row = await db
      .selectFrom('audit_log')
      .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
      .select(['organisation_key', 'body'])
      .where('action', '=', 'access.refused')
      .executeTakeFirstOrThrow();
    expect(row.organisation_key).toBeNull();
    expect(JSON.parse(row.body ?? '')).toMatchObject({ after: { organisation: 'made-up' } });
  });

  test('after ten exports in an hour is the eleventh, and after sixty readings of the log the next', async () => {
    const { farsta, city, refusals } = await company();
    for (let asked = 0; asked < 10; asked += 1) {
      expect((await farsta.ask('GET', '/api/v1/profile/export')).status).toBe(200);
    }
    const over = [429, 'too_many_attempts'];
    expect(await problemOf(await farsta.ask('GET', '/api/v1/profile/export'))).toEqual(over);
    for (let asked = 0; asked < 60; asked += 1) await city.ask('GET', '/api/v1/audit');
    expect(await problemOf(await city.ask('GET', '/api/v1/audit'))).toEqual(over);
    expect(await problemOf(await city.ask('GET', '/api/v1/audit/verification'))).toEqual(over);
    expect(await refusals()).toMatchObject([
      ['person.exported', { reason: 'too_many' }],
      ['audit.read', { reason: 'too_many' }],
    ]);
  });

  test.each([
    ['a line of its own', 'Eva\nEk'],
    ['an order of its own', 'Eva \u202EkE'],
    ['what is not seen', 'Eva\u200B Ek'],
    ['half a character', 'Eva \uD800'],
  ])('is a name with %s', async (_what, name) => {
    const { farsta } = await company();
    expect(await problemOf(await invite(farsta, { name }))).toEqual([422, 'invalid_body']);
    const own = { name, version: 1 };
    expect(await problemOf(await farsta.ask('PATCH', '/api/v1/profile', own))).toEqual([422, 'invalid_body']);
  });
});
