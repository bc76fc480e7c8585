import type { ReadDb } from '../../db/database';
import type { HeldRole } from '../mail/invitation-mail';

/** The roles somebody holds now, with the names of the organisations, as a mail tells of them. */
export async function listHeldRoles(db: ReadDb, personId: string): Promise<HeldRole[]> {
  return await db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.key', 'memberships.organisation_key')
    .select(['organisations.name as organisation', 'memberships.role'])
    .where('memberships.person_id', '=', personId)
    .where('memberships.ended_at', 'is', null)
    .orderBy('memberships.began_at')
    .execute();
}
