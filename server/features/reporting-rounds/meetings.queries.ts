import type { ReadDb } from '../../../db/database';
import { deadlinesOf } from '../../domain/reporting/deadlines';
import { notFound } from '../../http/problem';
import { listRounds } from './list-rounds.queries';
import { meetingDaysOf } from './meeting-days.queries';
import type { Meetings } from './reporting-rounds.contract';

/** The days on which an organisation itself meets, in order. ISO dates. */
export async function ownMeetings(db: ReadDb, organisation: string): Promise<string[]> {
  const rows = await db
    .selectFrom('committee_meetings')
    .select('held_on')
    .where('organisation_key', '=', organisation)
    .orderBy('held_on')
    .execute();
  return rows.map(({ held_on }) => held_on);
}

/**
 * When an organisation meets, and what that makes of its deadlines.
 * @param today ISO date
 * @throws Problem 404 for an organisation nobody knows
 */
export async function getMeetings(db: ReadDb, key: string, today: string): Promise<Meetings> {
  const organisation = await db
    .selectFrom('organisations')
    .select(['key', 'name', 'valid_to'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (organisation === undefined) throw notFound(`No organisation is called ${key}`);
  const { name, valid_to } = organisation;
  const [meetings, rounds, days] = await Promise.all([
    ownMeetings(db, key),
    listRounds(db, today),
    meetingDaysOf(db, [key], today),
  ]);
  return {
    organisation: { key, name },
    meetings,
    allowed: valid_to === null || today < valid_to,
    rounds: rounds
      .filter(({ state }) => state !== 'past')
      .map((round) => ({
        key: round.key,
        label: round.label,
        deadlines: deadlinesOf(round, days.get(key) ?? []),
      }))
      .reverse(),
  };
}
