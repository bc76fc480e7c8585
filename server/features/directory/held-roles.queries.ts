import type { ReadDb } from '../../../db/database';

/** The roles somebody holds, in organisations that stand or do not. */
export function listHeldRoles(db: ReadDb, personId: string) {
  return db
    .selectFrom('memberships')
    .select(['role', 'organisation_key as organisation', 'given_by'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('organisation_key')
    .orderBy('role')
    .execute();
}
