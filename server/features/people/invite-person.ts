import type { AccessParts } from '../../access/access-parts';
import type { Deed } from '../../access/act';
import { addMembership, addPerson, plainEmail } from '../../access/add-person';
import { placesOf } from '../../access/places.queries';
import { probing, Refused } from '../../access/refused';
import { sendLink } from '../../access/send-link';
import { dayOf } from '../../http/clock';
import { inTheWay } from '../../http/refusals';
import { checkRole } from './check-role.queries';
import { findSubject, getPerson } from './find-subject';
import { grantRole } from './grant-role';
import type { GivenRole, NewPerson } from './people.contract';

/**
 * Invites somebody to a role. Somebody who is here already, in another organisation, is given the role: a politician may
 * sit in two committees, and whoever invites must know the whole address.
 * @throws Problem 409 when they have it already, or cannot come; 422 when there is no such role there
 */
export async function invitePerson(
  parts: AccessParts,
  deed: Deed,
  { organisation, role, ...invited }: NewPerson,
): Promise<GivenRole> {
  const { tx, now, person: asker, permit, record } = deed;
  const places = await placesOf(tx, [organisation], dayOf(now));
  permit('people.invite', { kind: 'organisations', places });
  await checkRole(tx, { organisation, role }, dayOf(now));
  const email = plainEmail(invited.email);
  const known = await tx
    .selectFrom('people')
    .select(['id', 'deactivated_at'])
    .where('email', '=', email)
    .executeTakeFirst();
  if (known !== undefined) {
    if (known.deactivated_at !== null) throw await refusalOfGone(deed, known.id);
    return await grantRole(parts, deed, known.id, { organisation, role });
  }
  const { name, language } = invited;
  const id = await addPerson(tx, { email, name, language }, now);
  await addMembership(tx, { personId: id, organisation, role, givenBy: 'person' }, now);
  const link = await sendLink(
    parts,
    tx,
    { id, email, name, language },
    { purpose: 'invitation', by: asker },
    now,
  );
  await record({
    action: 'person.invited',
    organisation,
    subject: { kind: 'person', id },
    details: { after: { email, name, language, role, mailed: link.mailed } },
  });
  return { person: await getPerson(tx, asker, id, now), link, outcome: 'invited' };
}

/** Somebody deactivated is told as such only to who may see them. */
async function refusalOfGone({ tx, person, now }: Deed, id: string) {
  try {
    await findSubject(tx, person, id, now);
    return inTheWay('person_deactivated', 'there is somebody with this address, who is deactivated');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return probing(inTheWay('person_exists', 'this address cannot be invited; ask the executive office'), {
      subject: { kind: 'person', id },
    });
  }
}
