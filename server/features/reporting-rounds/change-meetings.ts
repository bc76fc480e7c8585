import type { Deed } from '../../access/act';
import { placesOf } from '../../access/places.queries';
import { dayOf } from '../../http/clock';
import { Problem } from '../../http/problem';
import { inTheWay } from '../../http/refusals';
import { getMeetings, ownMeetings } from './meetings.queries';
import type { Meetings, MeetingsChange } from './reporting-rounds.contract';

/**
 * Says on which days an organisation meets, in place of what was said before.
 * @throws Problem 404 for an organisation nobody knows; 409 when somebody changed them meanwhile, or it is no more
 */
export async function changeMeetings(
  { tx, now, permit, record }: Deed,
  key: string,
  change: MeetingsChange,
): Promise<Meetings> {
  const today = dayOf(now);
  permit('meetings.change', { kind: 'organisations', places: await placesOf(tx, [key], today) });
  const current = await getMeetings(tx, key, today);
  if (!current.allowed) throw inTheWay('organisation_ended', `${key} is no more`);
  if (inOrder(change.before).join() !== current.meetings.join()) {
    const detail = 'The meetings were changed meanwhile.';
    throw new Problem({ status: 409, code: 'version_conflict', detail, current });
  }
  const meetings = inOrder(change.meetings);
  await tx.deleteFrom('committee_meetings').where('organisation_key', '=', key).execute();
  if (meetings.length > 0) {
    const rows = meetings.map((held_on) => ({ organisation_key: key, held_on }));
    await tx.insertInto('committee_meetings').values(rows).execute();
  }
  await record({
    action: 'meetings.changed',
    organisation: key,
    subject: { kind: 'organisation', id: key },
    details: { before: { meetings: current.meetings }, after: { meetings: await ownMeetings(tx, key) } },
  });
  return await getMeetings(tx, key, today);
}

const inOrder = (days: readonly string[]): string[] => [...new Set(days)].sort();
