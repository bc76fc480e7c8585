import type { ReadDb } from '../../../db/database';
import { placesOf } from '../../access/places.queries';
import { groupBy } from '../../domain/group-by';

/**
 * The days on which organisations meet: their own while they stood, and those of whoever answers for them now, since
 * that is who decides what they left behind.
 * @param today ISO date
 * @returns by key, each in order; every key is there
 */
export async function meetingDaysOf(
  db: ReadDb,
  keys: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [places, held] = await Promise.all([placesOf(db, keys, today), listHeld(db)]);
  const daysOf = (organisation: string) => held.get(organisation) ?? [];
  return new Map(
    places.map(({ organisation, heirs }) => [
      organisation,
      [...new Set([organisation, ...heirs].flatMap(daysOf))].sort(),
    ]),
  );
}

async function listHeld(db: ReadDb): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('committee_meetings')
    .innerJoin('organisations', 'organisations.key', 'committee_meetings.organisation_key')
    .select(['organisation_key as organisation', 'held_on as day'])
    .where(({ eb, or, ref }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', ref('held_on'))]))
    .execute();
  return groupBy(
    rows,
    ({ organisation }) => organisation,
    ({ day }) => day,
  );
}
