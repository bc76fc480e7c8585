import type { ReadDb } from '../../../db/database';

/** The roles of people, those held first, then those that have ended, the latest first. */
export const listMemberships = (db: ReadDb, people: readonly string[]) =>
  db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
    .select(['memberships.id', 'memberships.person_id', 'memberships.role', 'memberships.given_by'])
    .select(['memberships.began_at', 'memberships.ended_at'])
    .select(['organisations.key', 'organisations.name', 'organisations.kind'])
    .where('memberships.person_id', 'in', people)
    .orderBy(({ eb }) => eb.case().when('memberships.ended_at', 'is', null).then(0).else(1).end())
    .orderBy('memberships.ended_at', 'desc')
    .orderBy('organisations.key')
    .orderBy('memberships.role')
    .orderBy('memberships.id')
    .execute();
export type MembershipRow = Awaited<ReturnType<typeof listMemberships>>[number];

/** How people sign in. */
export const listWays = (db: ReadDb, people: readonly string[]) =>
  db
    .selectFrom('sign_in_accounts')
    .select(['person_id', 'provider_id'])
    .where('person_id', 'in', people)
    .execute();

/** The latest sign of life of each. */
export const listLastSeen = (db: ReadDb, people: readonly string[]) =>
  db
    .selectFrom('sessions')
    .select(({ fn }) => ['person_id', fn.max('seen_at').as('seen_at')])
    .where('person_id', 'in', people)
    .groupBy('person_id')
    .execute();

/** Until when the invitation of each works. @param now an instant */
export const listInvitations = (db: ReadDb, people: readonly string[], now: string) =>
  db
    .selectFrom('one_time_links')
    .select(({ fn }) => ['person_id', fn.max('expires_at').as('expires_at')])
    .where('person_id', 'in', people)
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .groupBy('person_id')
    .execute();
