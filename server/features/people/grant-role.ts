import type { AccessParts } from '../../access/access-parts';
import type { Deed } from '../../access/act';
import { addMembership } from '../../access/add-person';
import { placesOf } from '../../access/places.queries';
import { dayOf } from '../../http/clock';
import { queueMail } from '../../mail/queue-mail';
import { roleMail } from '../../mail/role-mail';
import { checkRole } from './check-role.queries';
import { findSubject, getPerson } from './find-subject';
import type { NewRole, Person } from './people.contract';
import { inTheWay, refuseGone } from './people-refusal';
import { stateOf } from './state-of';

/**
 * Gives somebody whom one sees a role where one may give roles.
 * @throws Problem 404 for somebody one does not see; 409 when they hold it already, or are gone; 422 when there is no
 *   such role there
 */
export async function giveRoleTo(
  parts: AccessParts,
  deed: Deed,
  id: string,
  asked: NewRole,
): Promise<Person> {
  const { tx, now, person: asker, permit } = deed;
  permit('roles.change', {
    kind: 'organisations',
    places: await placesOf(tx, [asked.organisation], dayOf(now)),
  });
  const { row } = await findSubject(tx, asker, id, now);
  refuseGone(stateOf(row));
  await checkRole(tx, asked, dayOf(now));
  return await grantRole(parts, deed, id, asked);
}

/** Gives a role that may be given, and tells the person. @throws Problem 409 when they hold it already */
export async function grantRole(
  { site, sendsMail }: AccessParts,
  { tx, now, person: asker, record }: Deed,
  id: string,
  { organisation, role }: NewRole,
): Promise<Person> {
  const membership = await addMembership(tx, { personId: id, organisation, role, givenBy: 'person' }, now);
  if (membership === undefined) throw inTheWay('role_held', 'the person has that role there already');
  const person = await getPerson(tx, asker, id, now);
  if (sendsMail) {
    const where = person.memberships.find((own) => own.id === membership)?.organisation.name ?? organisation;
    await queueMail(tx, id, roleMail(person, { organisation: where, role }, site), now);
  }
  await record({
    action: 'role.granted',
    organisation,
    subject: { kind: 'person', id },
    details: { after: { membership, role } },
  });
  return person;
}
