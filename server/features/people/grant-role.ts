import type { AccessParts } from '../../access/access-parts';
import type { Deed } from '../../access/act';
import { addMembership } from '../../access/add-person';
import { findForeignWays } from '../../access/foreign-ways.queries';
import { placesOf } from '../../access/places.queries';
import { probing } from '../../access/refused';
import { revokeLinks } from '../../access/revoke-links';
import { sendLink } from '../../access/send-link';
import { startOver } from '../../access/start-over';
import { can } from '../../domain/access/permissions';
import { dayOf } from '../../http/clock';
import { inTheWay } from '../../http/refusals';
import { queueMail } from '../../mail/queue-mail';
import { roleMail } from '../../mail/role-mail';
import { checkRole } from './check-role.queries';
import { findSubject, getPerson } from './find-subject';
import type { GivenRole, NewRole } from './people.contract';
import { refuseGone } from './people-refusal';
import { stateOf } from './state-of';

/**
 * Gives somebody whom one sees a role where one may give roles.
 * @throws Problem 404 for somebody one does not see; 409 when they hold it already, or are gone; 422 when there is no
 *   such role there; and as `grantRole`
 */
export async function giveRoleTo(
  parts: AccessParts,
  deed: Deed,
  id: string,
  asked: NewRole,
): Promise<GivenRole> {
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

/**
 * Gives a role that may be given, and tells the person: those who have never come by another invitation. Somebody whose
 * address nobody has proved, and who comes from an organisation whose administrators may have made themselves a way in,
 * starts over: the new role is the person's and nobody else's.
 * @throws Problem 409 when they hold it already; Refused 409 `address_unproved` when they would have to start over by a
 *   link that could only be shown to somebody who does not reach all of their organisations
 */
export async function grantRole(
  parts: AccessParts,
  { tx, now, person: asker, record }: Deed,
  id: string,
  { organisation, role }: NewRole,
): Promise<GivenRole> {
  const foreign = await findForeignWays(tx, id, organisation);
  const membership = await addMembership(tx, { personId: id, organisation, role, givenBy: 'person' }, now);
  if (membership === undefined) throw inTheWay('role_held', 'the person has that role there already');
  const startsOver = foreign === 'unproved';
  if (startsOver) await startOver(tx, id, now);
  if (foreign === 'proved') await revokeLinks(tx, id, now);
  const { row, subject, memberships } = await findSubject(tx, asker, id, now);
  const invites = stateOf(row) === 'invited';
  const mayHand = parts.sendsMail || can(asker, 'people.invite', subject);
  const about = { kind: 'person', id };
  if (startsOver && !mayHand) throw probing(unproved(), { organisation, subject: about });
  const link =
    invites && mayHand ? await sendLink(parts, tx, row, { purpose: 'invitation', by: asker }, now) : null;
  if (!invites && parts.sendsMail) {
    const where = memberships.find((own) => own.id === membership)?.name ?? organisation;
    await queueMail(tx, id, roleMail(row, { organisation: where, role }, parts.site), now);
  }
  await record({
    action: 'role.granted',
    organisation,
    subject: about,
    details: { after: { membership, role } },
  });
  if (startsOver) {
    const details = { reason: 'address_unproved' };
    await record({ action: 'person.started_over', organisation, subject: about, details });
  }
  if (link !== null) {
    const { expiresAt, mailed } = link;
    const details = { after: { purpose: 'invitation', expiresAt, mailed } };
    await record({ action: 'link.made', organisation, subject: about, details });
  }
  const outcome = startsOver ? 'started_over' : link === null ? 'given' : 'invited_again';
  return { person: await getPerson(tx, asker, id, now), link, outcome };
}

const unproved = () =>
  inTheWay('address_unproved', 'nobody has proved whose the address is; ask the executive office');
