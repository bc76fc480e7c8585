import type { ReadDb } from '../../../db/database';
import { findPerson, type Person } from '../../access/find-person.queries';
import type { CalendarState } from './calendar.contract';

/** Whether somebody has an address that works, and since when. */
export async function getCalendarState(db: ReadDb, personId: string): Promise<CalendarState> {
  const feed = await db
    .selectFrom('calendar_feeds')
    .select('created_at')
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return { createdAt: feed?.created_at ?? null };
}

/**
 * Whose calendar an address is, with the roles of today.
 * @returns undefined for an address there is not, or not any more, and for somebody deactivated
 */
export async function findReader(db: ReadDb, digest: string, day: string): Promise<Person | undefined> {
  const feed = await db
    .selectFrom('calendar_feeds')
    .select('person_id')
    .where('digest', '=', digest)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return feed && (await findPerson(db, feed.person_id, day));
}
