import type { ReadDb } from '../../../db/database';
import type { Profile } from './profile.contract';

/** One's own particulars. The person is there: they are signed in. */
export async function getProfile(db: ReadDb, personId: string): Promise<Profile> {
  const { created_at, ...person } = await db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language', 'version', 'created_at'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return {
    ...person,
    hasPassword: (await findPasswordHash(db, personId)) !== undefined,
    createdAt: created_at,
  };
}

/** What is kept of the person's password; undefined for who signs in only in other ways. */
export async function findPasswordHash(db: ReadDb, personId: string): Promise<string | undefined> {
  const account = await db
    .selectFrom('sign_in_accounts')
    .select('password')
    .where('person_id', '=', personId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return account?.password ?? undefined;
}
