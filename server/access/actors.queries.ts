import type { ReadDb } from '../../db/database';
import { type Action, can, type Place } from '../domain/access/permissions';
import type { Person } from './find-person.queries';

/**
 * Everybody who may sign in and has a role that counts on a day, with all of those.
 * @param day ISO date
 */
export async function listActors(db: ReadDb, day: string): Promise<Person[]> {
  const rows = await db
    .selectFrom('people')
    .innerJoin('memberships', 'memberships.person_id', 'people.id')
    .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
    .select([
      'people.id',
      'people.name',
      'people.email',
      'people.language',
      'memberships.role',
      'organisations.key as organisation',
      'organisations.kind',
    ])
    .where('people.deactivated_at', 'is', null)
    .where('memberships.ended_at', 'is', null)
    .where('organisations.valid_from', '<=', day)
    .where(({ eb, or }) =>
      or([eb('organisations.valid_to', 'is', null), eb('organisations.valid_to', '>', day)]),
    )
    .orderBy('people.id')
    .execute();
  const people = new Map<string, Person>();
  for (const { id, name, email, language, ...grant } of rows) {
    const grants = [...(people.get(id)?.grants ?? []), grant];
    people.set(id, { id, name, email, language, grants });
  }
  return [...people.values()];
}

/** Those of them who may do something to a place. */
export const whoMay = (actors: readonly Person[], action: Action, place: Place): Person[] =>
  actors.filter((actor) => can(actor, action, { kind: 'organisations', places: [place] }));
