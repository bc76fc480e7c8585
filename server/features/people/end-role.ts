import type { Deed } from '../../access/act';
import { administersOffice } from '../../access/administered';
import { endMemberships } from '../../access/end-membership';
import { keepAdministrator } from '../../access/keep-administrator';
import { placesOf } from '../../access/places.queries';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import { inTheWay } from '../../http/refusals';
import { findSubject, getPerson } from './find-subject';
import type { Person } from './people.contract';

/**
 * Ends a role; that it was held stays. It counts for nothing from the person's next request on.
 * @throws Problem 404 for a role or a person one does not see; 409 for one that has ended, or the last administrator's
 */
export async function endRole(deed: Deed, id: string, membershipId: string): Promise<Person> {
  const { tx, now, person: asker, permit, record } = deed;
  const { memberships } = await findSubject(tx, asker, id, now);
  const membership = memberships.find((own) => own.id === membershipId);
  if (membership === undefined) throw notFound(`The person has no role ${membershipId}`);
  const { key: organisation, role } = membership;
  permit('roles.change', { kind: 'organisations', places: await placesOf(tx, [organisation], dayOf(now)) });
  const { numUpdatedRows } = await endMemberships(tx, now)
    .where('id', '=', membershipId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw inTheWay('role_ended', 'the role has ended already');
  if (administersOffice(membership)) await keepAdministrator(tx, now);
  await record({
    action: 'role.ended',
    organisation,
    subject: { kind: 'person', id },
    details: { before: { membership: membershipId, role } },
  });
  return await getPerson(tx, asker, id, now);
}
