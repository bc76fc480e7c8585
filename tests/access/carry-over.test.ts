import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { FARSTA, JARVA, OFFICE, peopleCompany, problemOf, RINKEBY } from '../support/people-company';
import { type Member, signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const SPANGA = 'spanga-tensta-stadsdelsnamnd';

describeOnEachEngine('Carrying over the people of predecessors', (engine) => {
  const company = async () => {
    const parts = await peopleCompany(await engine.catalogue());
    const jarva = await signInMember(parts, [{ role: 'administrator', organisation: JARVA }]);
    return { ...parts, jarva };
  };
  const carryOver = (by: Member, key = JARVA) => by.ask('POST', `/api/v1/organisations/${key}/carry-over`);

  test('a role in an organisation that has ended is history and gives no rights', async () => {
    const parts = await company();
    const old = await signInMember(parts, [{ role: 'administrator', organisation: RINKEBY }]);
    const { person } = await (await old.ask('GET', '/api/v1/session')).json();
    expect(person.organisations).toEqual([]);
    expect(await problemOf(await old.ask('GET', '/api/v1/people'))).toEqual([403, 'not_allowed']);
  });

  test('gives each role once to those who are active, and again gives nothing', async () => {
    const parts = await company();
    const both = await signInMember(parts, [
      { role: 'reader', organisation: RINKEBY },
      { role: 'reader', organisation: SPANGA },
      { role: 'author', organisation: SPANGA },
    ]);
    const gone = await signInMember(parts, [{ role: 'author', organisation: RINKEBY }]);
    await parts.jarva.ask('POST', `/api/v1/people/${gone.id}/deactivation`, { reason: 'Avgått' });
    expect(await (await carryOver(parts.jarva)).json()).toEqual({ roles: 2 });
    expect(await (await carryOver(parts.jarva)).json()).toEqual({ roles: 0 });
    const { person } = await (await both.ask('GET', '/api/v1/session')).json();
    expect(person.organisations).toMatchObject([{ key: JARVA, roles: ['author', 'reader'] }]);
    expect((await parts.personOf(both)).memberships).toHaveLength(5);
    const actions = await parts.actions();
    expect(actions.slice(1)).toEqual(Array(2).fill('organisation.members_carried_over'));
  });

  test('gives nothing back that was taken away in the successor, and mails those who get a role', async () => {
    const parts = await company();
    const old = await signInMember(parts, [{ role: 'author', organisation: RINKEBY }]);
    const app = createTestApp(parts.db, { sendsMail: true });
    const mailing = await signInMember({ app, db: parts.db }, [
      { role: 'administrator', organisation: JARVA },
    ]);
    expect(await (await carryOver(mailing)).json()).toEqual({ roles: 1 });
    const mails = await parts.db.selectFrom('mails').select(['recipient', 'subject']).execute();
    expect(mails).toEqual([{ recipient: old.email, subject: 'Du har fått en ny roll i Lägesbild' }]);
    const { memberships } = await parts.personOf(old);
    const given = memberships.find(({ organisation }) => organisation.key === JARVA);
    await parts.jarva.ask('DELETE', `/api/v1/people/${old.id}/roles/${given?.id}`);
    expect(await (await carryOver(mailing)).json()).toEqual({ roles: 0 });
  });

  test('is for the successor’s administrators, and needs predecessors and a successor that stands', async () => {
    const parts = await company();
    expect(await problemOf(await carryOver(parts.farsta))).toEqual([403, 'not_allowed']);
    expect(await problemOf(await carryOver(parts.farsta, FARSTA))).toEqual([409, 'no_predecessors']);
    expect(await problemOf(await carryOver(parts.city, RINKEBY))).toEqual([409, 'organisation_ended']);
    expect(await problemOf(await carryOver(parts.city, 'nowhere'))).toEqual([404, 'not_found']);
    expect(await problemOf(await carryOver(parts.jarva, OFFICE))).toEqual([403, 'not_allowed']);
  });
});
