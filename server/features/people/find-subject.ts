import type { ReadDb } from '../../../db/database';
import { permit } from '../../access/act';
import type { Person as Asker } from '../../access/find-person.queries';
import { placesOf } from '../../access/places.queries';
import { Refused } from '../../access/refused';
import { selectStanding } from '../../access/standing.queries';
import { can, type Subject } from '../../domain/access/permissions';
import { dayOf } from '../../http/clock';
import { notFound } from '../../http/problem';
import { describePeople, type PersonRow } from './describe-people';
import type { Person } from './people.contract';
import { listMemberships, type MembershipRow } from './person-details.queries';

/** A person something is to be done to. */
export interface PersonSubject {
  readonly row: PersonRow;
  readonly memberships: readonly MembershipRow[];
  /** The person as the permission table sees them: the organisations where they hold a role. */
  readonly subject: Subject;
  /** Under which organisation what is done to them stands in the log; null: of several, or of none. */
  readonly home: string | null;
}

/**
 * Finds a person for somebody who may see them: who reaches one of the organisations where they have, or had, a role.
 * @throws Refused 403 for who may see nobody; 404, the same as when there is no such person, for who may not see this one
 */
export async function findSubject(db: ReadDb, asker: Asker, id: string, now: Date): Promise<PersonSubject> {
  if (!asker.grants.some((grant) => seesPeople(asker, grant.organisation))) {
    permit(asker, 'people.read', { kind: 'city' });
  }
  const row = await selectStanding(db).where('people.id', '=', id).executeTakeFirst();
  if (row === undefined) throw nobody(id);
  const memberships = await listMemberships(db, [id]);
  const keys = [...new Set(memberships.map(({ key }) => key))];
  const places = await placesOf(db, keys, dayOf(now));
  const visible =
    can(asker, 'people.read', { kind: 'city' }) ||
    places.some((place) => can(asker, 'people.read', { kind: 'organisations', places: [place] }));
  if (!visible) throw unseen(id);
  const held = new Set(memberships.filter(({ ended_at }) => ended_at === null).map(({ key }) => key));
  const homes = places.filter(({ organisation }) => held.has(organisation));
  return {
    row,
    memberships,
    subject: { kind: 'organisations', places: homes },
    home: homes.length === 1 ? (homes[0]?.organisation ?? null) : null,
  };
}

/** The person as the one who asks sees them. @throws as findSubject */
export async function getPerson(db: ReadDb, asker: Asker, id: string, now: Date): Promise<Person> {
  const { row } = await findSubject(db, asker, id, now);
  const [person] = await describePeople(db, [row], { actor: asker, now });
  if (person === undefined) throw nobody(id);
  return person;
}

const seesPeople = (asker: Asker, organisation: string): boolean =>
  can(asker, 'people.read', { kind: 'organisations', places: [{ organisation, heirs: [] }] });

const nobody = (id: string) => notFound(`No person is called ${id}`);

/** Answers as if there were nobody, and is written down as what it was. */
const unseen = (id: string): Refused =>
  new Refused(
    {
      action: 'access.refused',
      outcome: 'refused',
      subject: { kind: 'person', id },
      details: { after: { action: 'people.read' } },
    },
    nobody(id).parts,
  );
