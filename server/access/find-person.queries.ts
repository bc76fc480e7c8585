import type { ReadDb } from '../../db/database';
import type { Grant } from '../domain/access/permissions';

/** Somebody who may be signed in, with the roles held now. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'sv' | 'en';
  readonly grants: readonly Grant[];
}

/**
 * The person as of now: read anew for each request, so that a changed role or a deactivation holds at once.
 * @param day ISO date: roles in organisations that have ended, or not begun, count for nothing
 * @returns undefined for somebody deactivated, or nobody
 */
export async function findPerson(db: ReadDb, id: string, day: string): Promise<Person | undefined> {
  const rows = await db
    .selectFrom('people')
    .leftJoin('memberships', (join) =>
      join.onRef('memberships.person_id', '=', 'people.id').on('memberships.ended_at', 'is', null),
    )
    .leftJoin('organisations', (join) =>
      join
        .onRef('organisations.key', '=', 'memberships.organisation_key')
        .on('organisations.valid_from', '<=', day)
        .on(({ eb, or }) =>
          or([eb('organisations.valid_to', 'is', null), eb('organisations.valid_to', '>', day)]),
        ),
    )
    .select([
      'people.id',
      'people.name',
      'people.email',
      'people.language',
      'memberships.role',
      'organisations.key as organisation',
      'organisations.kind',
    ])
    .where('people.id', '=', id)
    .where('people.deactivated_at', 'is', null)
    .orderBy('organisations.key')
    .orderBy('memberships.role')
    .execute();
  const [first] = rows;
  if (first === undefined) return undefined;
  const grants = rows.flatMap(({ role, organisation, kind }) =>
    role && organisation && kind ? [{ role, organisation, kind }] : [],
  );
  return { id: first.id, name: first.name, email: first.email, language: first.language, grants };
}

/** Whether nobody may sign in as that person: deactivated, or no person at all. */
export async function isDeactivated(db: ReadDb, id: string): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('deactivated_at')
    .where('id', '=', id)
    .executeTakeFirst();
  return person === undefined || person.deactivated_at !== null;
}

/** Whether a session has not been ended. */
export async function isKept(db: ReadDb, sessionId: string): Promise<boolean> {
  const session = await db.selectFrom('sessions').select('id').where('id', '=', sessionId).executeTakeFirst();
  return session !== undefined;
}
