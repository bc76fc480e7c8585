import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { addMembership } from '../../access/add-person';
import { placesOf } from '../../access/places.queries';
import { type Role, rolesOf } from '../../domain/access/roles';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import { inTheWay } from './organisation-refusal';

/**
 * Gives the people of an organisation's predecessors their roles anew in it: those who are active, each role once,
 * and none that it does not have. Roles that the directory gives are left to the directory.
 * @returns how many roles were given
 * @throws Problem 404 for an organisation nobody knows; 409 for one without predecessors or that has ended
 */
export async function carryOverMembers(
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
    .select(['kind', 'valid_to'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (organisation === undefined) throw notFound(`No organisation is called ${key}`);
  if (organisation.valid_to !== null && organisation.valid_to <= day) {
    throw inTheWay('organisation_ended', `it ended on ${organisation.valid_to}`);
  }
  if (predecessors.length === 0) throw inTheWay('no_predecessors', `${key} has taken over from nobody`);
  const possible = rolesOf(organisation.kind);
  const held = (await rolesHeldIn(tx, predecessors)).filter(({ role }) => possible.includes(role));
  const given: { person: string; role: Role }[] = [];
  for (const { person, role } of held) {
    const membership = { personId: person, organisation: key, role, givenBy: 'person' } as const;
    if (await addMembership(tx, membership, now)) given.push({ person, role });
  }
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

const rolesHeldIn = (tx: WriteDb, organisations: readonly string[]) =>
  tx
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id as person', 'memberships.role'])
    .distinct()
    .where('memberships.organisation_key', 'in', organisations)
    .where('memberships.ended_at', 'is', null)
    .where('memberships.given_by', '!=', 'directory')
    .where('people.deactivated_at', 'is', null)
    .orderBy('people.id')
    .orderBy('memberships.role')
    .execute();
