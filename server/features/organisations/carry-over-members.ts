import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import type { Deed } from '../../access/act';
import { addMembership } from '../../access/add-person';
import { placesOf } from '../../access/places.queries';
import { selectStanding } from '../../access/standing.queries';
import { type Role, rolesOf } from '../../domain/access/roles';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import { inTheWay } from '../../http/refusals';
import type { Site } from '../../http/site';
import { queueMail } from '../../mail/queue-mail';
import { roleMail } from '../../mail/role-mail';

/**
 * Gives the people of an organisation's predecessors their roles anew in it: those who are active, each role once, none
 * that it does not have, and none that has been taken away from them in it since the takeover. Who gets one is told by
 * mail. Roles that the directory gives are left to the directory. Those whose address nobody has proved get none in the
 * executive office, which reaches further than whoever may have made their way in.
 * @returns how many roles were given
 * @throws Problem 404 for an organisation nobody knows; 409 for one without predecessors or that has ended
 */
export async function carryOverMembers(
  { site, sendsMail }: Pick<AccessParts, 'site' | 'sendsMail'>,
  { tx, now, permit, record }: Deed,
  key: string,
): Promise<{ roles: number }> {
  const day = dayOf(now);
  const predecessors = await predecessorsOf(tx, key);
  permit('roles.change', {
    kind: 'organisations',
    places: await placesOf(tx, [key, ...predecessors], day),
  });
  const organisation = await tx
    .selectFrom('organisations')
    .select(['name', 'kind', 'valid_to'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (organisation === undefined) throw notFound(`No organisation is called ${key}`);
  if (organisation.valid_to !== null && organisation.valid_to <= day) {
    throw inTheWay('organisation_ended', `it ended on ${organisation.valid_to}`);
  }
  if (predecessors.length === 0) throw inTheWay('no_predecessors', `${key} has taken over from nobody`);
  const possible = rolesOf(organisation.kind);
  const reachesOn = organisation.kind === 'executive_office';
  const held = (await rolesToCarryOver(tx, key)).filter(
    ({ role, proved }) => possible.includes(role) && (proved !== null || !reachesOn),
  );
  const given: { person: string; role: Role }[] = [];
  for (const { person, role } of held) {
    const membership = { personId: person, organisation: key, role, givenBy: 'person' } as const;
    if (await addMembership(tx, membership, now)) given.push({ person, role });
  }
  if (sendsMail) await tellOfRoles(tx, given, { name: organisation.name, site }, now);
  await record({
    action: 'organisation.members_carried_over',
    organisation: key,
    subject: { kind: 'organisation', id: key },
    details: { before: { predecessors }, after: { roles: given } },
  });
  return { roles: given.length };
}

async function predecessorsOf(tx: WriteDb, key: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('organisation_successions')
    .select('predecessor_key')
    .where('successor_key', '=', key)
    .orderBy('predecessor_key')
    .execute();
  return rows.map(({ predecessor_key }) => predecessor_key);
}

/** The roles held in predecessors, but for those that were held here and taken away since. */
const rolesToCarryOver = (tx: WriteDb, successor: string) =>
  tx
    .selectFrom('organisation_successions as taken')
    .innerJoin('memberships', 'memberships.organisation_key', 'taken.predecessor_key')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id as person', 'memberships.role', 'people.address_proved_at as proved'])
    .distinct()
    .where('taken.successor_key', '=', successor)
    .where('memberships.ended_at', 'is', null)
    .where('memberships.given_by', '!=', 'directory')
    .where('people.deactivated_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('memberships as here')
            .select('here.id')
            .whereRef('here.person_id', '=', 'people.id')
            .whereRef('here.role', '=', 'memberships.role')
            .where('here.organisation_key', '=', successor)
            .whereRef('here.ended_at', '>=', 'taken.date'),
        ),
      ),
    )
    .orderBy('people.id')
    .orderBy('memberships.role')
    .execute();

interface Told {
  /** The successor's. */
  readonly name: string;
  readonly site: Site;
}

/** Mails those who have come; who has not still has an invitation. */
async function tellOfRoles(
  tx: WriteDb,
  given: readonly { readonly person: string; readonly role: Role }[],
  { name, site }: Told,
  now: Date,
): Promise<void> {
  if (given.length === 0) return;
  const people = await selectStanding(tx)
    .where(
      'people.id',
      'in',
      given.map(({ person }) => person),
    )
    .execute();
  for (const { person, role } of given) {
    const reader = people.find(({ id, came }) => id === person && came);
    if (reader) await queueMail(tx, person, roleMail(reader, { organisation: name, role }, site), now);
  }
}
