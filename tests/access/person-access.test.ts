import { expect, test } from 'vitest';
import type { Person } from '../../server/features/people/people.contract';
import { describeOnEachEngine } from '../support/engines';
import { FARSTA, JARVA, OFFICE, peopleCompany, problemOf, RINKEBY } from '../support/people-company';
import { type Member, signInMember } from '../support/signed-in';

const REASON = { reason: 'Har slutat' };

describeOnEachEngine('The access of a person', (engine) => {
  const company = async () => {
    const parts = await peopleCompany(await engine.catalogue());
    const author = await signInMember(parts, [{ role: 'author', organisation: FARSTA }]);
    return { ...parts, author };
  };
  const give = (by: Member, to: Member, organisation: string, role: string) =>
    by.ask('POST', `/api/v1/people/${to.id}/roles`, { organisation, role });
  const end = async (by: Member, of: Person, role: string) => {
    const membership = of.memberships.find((own) => own.role === role && own.endedAt === null);
    return await by.ask('DELETE', `/api/v1/people/${of.id}/roles/${membership?.id}`);
  };
  const rolesSeenBy = async (member: Member) => {
    const { person } = await (await member.ask('GET', '/api/v1/session')).json();
    return person?.organisations.flatMap(({ roles }: { roles: string[] }) => roles);
  };

  test('a role that is given or ended counts from the next request of somebody signed in', async () => {
    const parts = await company();
    await give(parts.farsta, parts.author, FARSTA, 'approver');
    expect(await rolesSeenBy(parts.author)).toEqual(['approver', 'author']);
    await end(parts.farsta, await parts.personOf(parts.author), 'author');
    expect(await rolesSeenBy(parts.author)).toEqual(['approver']);
    expect(await parts.actions()).toEqual(['role.granted', 'role.ended']);
  });

  test('a role that has ended stays in the history, and cannot be ended again', async () => {
    const parts = await company();
    const before = await parts.personOf(parts.author);
    const after: Person = await (await end(parts.farsta, before, 'author')).json();
    expect(after.memberships).toMatchObject([{ role: 'author', endedAt: '2025-01-15T12:00:00.000Z' }]);
    expect(await problemOf(await end(parts.farsta, before, 'author'))).toEqual([409, 'role_ended']);
  });

  test('a role can be given only where one administers, where it is possible, and once', async () => {
    const { farsta, city, author, actions } = await company();
    expect(await problemOf(await give(farsta, author, JARVA, 'reader'))).toEqual([403, 'not_allowed']);
    expect(await problemOf(await give(author, author, FARSTA, 'approver'))).toEqual([403, 'not_allowed']);
    expect(await problemOf(await give(farsta, author, FARSTA, 'office'))).toEqual([422, 'role_not_possible']);
    expect(await problemOf(await give(farsta, author, FARSTA, 'author'))).toEqual([409, 'role_held']);
    expect(await problemOf(await give(city, author, RINKEBY, 'author'))).toEqual([422, 'organisation_ended']);
    const refused = Array(2).fill('access.refused refused');
    expect(await actions()).toEqual([...refused, 'request.refused refused']);
  });

  test('a role given five times at once is held once', async () => {
    const { farsta, author } = await company();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => give(farsta, author, FARSTA, 'approver')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });

  test('a role of another committee cannot be ended, whoever shares the person', async () => {
    const parts = await company();
    await give(parts.city, parts.author, JARVA, 'reader');
    const person = await parts.personOf(parts.author);
    expect(person.memberships).toHaveLength(2);
    expect(await problemOf(await end(parts.farsta, person, 'reader'))).toEqual([403, 'not_allowed']);
    const path = `/api/v1/people/${parts.author.id}/roles/nothing`;
    expect(await problemOf(await parts.farsta.ask('DELETE', path))).toEqual([404, 'not_found']);
  });

  test('somebody deactivated is out at once, keeps their roles, and comes back with them', async () => {
    const parts = await company();
    const path = `/api/v1/people/${parts.author.id}/deactivation`;
    const gone: Person = await (await parts.farsta.ask('POST', path, REASON)).json();
    expect(gone).toMatchObject({ state: 'deactivated', memberships: [{ role: 'author', endedAt: null }] });
    expect(await problemOf(await parts.author.ask('GET', '/api/v1/people'))).toEqual([
      401,
      'person_deactivated',
    ]);
    expect(await rolesSeenBy(parts.author)).toBeUndefined();
    expect(await problemOf(await parts.farsta.ask('POST', path, REASON))).toEqual([
      409,
      'person_deactivated',
    ]);
    expect(await problemOf(await give(parts.farsta, parts.author, FARSTA, 'reader'))).toEqual([
      409,
      'person_deactivated',
    ]);
    expect((await parts.farsta.ask('DELETE', path)).status).toBe(200);
    expect(await problemOf(await parts.farsta.ask('DELETE', path))).toEqual([409, 'not_deactivated']);
    expect(await parts.actions()).toEqual(['person.deactivated', 'session.ended', 'person.reactivated']);
    const details = await parts.db.selectFrom('audit_details').select('body').orderBy('seq').execute();
    expect(JSON.parse(details[0]?.body ?? '')).toMatchObject({ reason: 'Har slutat' });
  });

  test('somebody let in again comes in anew: no session from before is theirs', async () => {
    const parts = await company();
    const path = `/api/v1/people/${parts.author.id}/deactivation`;
    await parts.farsta.ask('POST', path, REASON);
    await parts.farsta.ask('DELETE', path);
    expect(await problemOf(await parts.author.ask('GET', '/api/v1/people'))).toEqual([401, 'not_signed_in']);
  });

  test('a link that waits stops working when its person is deactivated', async () => {
    const parts = await company();
    const path = `/api/v1/people/${parts.author.id}`;
    await parts.farsta.ask('POST', `${path}/links`, { purpose: 'reset' });
    await parts.farsta.ask('POST', `${path}/deactivation`, REASON);
    const links = await parts.db.selectFrom('one_time_links').select('revoked_at').execute();
    expect(links).toEqual([{ revoked_at: '2025-01-15T12:00:00.000Z' }]);
  });

  test('nobody deactivates themselves, or without a reason', async () => {
    const { farsta, author } = await company();
    const path = (member: Member) => `/api/v1/people/${member.id}/deactivation`;
    expect(await problemOf(await farsta.ask('POST', path(farsta), REASON))).toEqual([409, 'yourself']);
    expect(await problemOf(await farsta.ask('POST', path(author), {}))).toEqual([422, 'invalid_body']);
  });

  test('somebody signed out everywhere has to sign in again', async () => {
    const { farsta, author, actions } = await company();
    expect((await farsta.ask('DELETE', `/api/v1/people/${author.id}/sessions`)).status).toBe(200);
    expect(await rolesSeenBy(author)).toBeUndefined();
    expect(await actions()).toEqual(['session.ended_everywhere']);
  });

  test('the last administrator of the executive office cannot be taken away', async () => {
    const parts = await company();
    const me = await parts.personOf(parts.city);
    expect(await problemOf(await end(parts.city, me, 'administrator'))).toEqual([409, 'last_administrator']);
    const invited = { email: 'ny@exempel.se', name: 'Ny', organisation: OFFICE, role: 'administrator' };
    await parts.city.ask('POST', '/api/v1/people', invited);
    // Who has not come yet may never come.
    expect(await problemOf(await end(parts.city, me, 'administrator'))).toEqual([409, 'last_administrator']);
    await signInMember(parts, [{ role: 'administrator', organisation: OFFICE }]);
    expect((await end(parts.city, me, 'administrator')).status).toBe(200);
    expect(await rolesSeenBy(parts.city)).toEqual([]);
  });

  test('an administrator of an office that has not begun, or is no more, reaches nothing and counts for nobody', async () => {
    const parts = await company();
    await signInMember(parts, [
      { role: 'administrator', organisation: 'kommande-kontoret', kind: 'executive_office' },
    ]);
    await parts.db
      .updateTable('organisations')
      .set({ valid_from: '2026-01-01' })
      .where('key', '=', 'kommande-kontoret')
      .execute();
    const me = await parts.personOf(parts.city);
    expect(await problemOf(await end(parts.city, me, 'administrator'))).toEqual([409, 'last_administrator']);
  });

  test('the executive office cannot begin in the future: nobody would reach the city until then', async () => {
    const { city } = await company();
    const change = (validFrom: string) =>
      city.ask('PATCH', `/api/v1/organisations/${OFFICE}`, { validFrom, version: 1 });
    expect(await problemOf(await change('2025-01-16'))).toEqual([422, 'date_in_future']);
    expect((await change('2025-01-15')).status).toBe(200);
    const conflict = await change('2024-01-15');
    expect(await conflict.json()).toMatchObject({
      code: 'version_conflict',
      current: { key: OFFICE, validFrom: '2025-01-15', version: 2 },
    });
  });

  test('of two administrators who take each other away at once, one stays', async () => {
    const parts = await company();
    const other = await signInMember(parts, [{ role: 'administrator', organisation: OFFICE }]);
    const away = (by: Member, of: Member) =>
      by.ask('POST', `/api/v1/people/${of.id}/deactivation`, { reason: 'Kupp' });
    const answers = await Promise.all([away(parts.city, other), away(other, parts.city)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await parts.db
      .selectFrom('people')
      .select('id')
      .where('deactivated_at', 'is', null)
      .where('id', 'in', [parts.city.id, other.id])
      .execute();
    expect(left).toHaveLength(1);
  });
});
