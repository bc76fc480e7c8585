import { randomBytes } from 'node:crypto';
import type { Deed } from '../../access/act';
import { digestOf } from '../../access/make-link';
import { revokeFeeds } from '../../access/revoke-feeds';
import type { Site } from '../../http/site';
import type { CalendarAddress } from './calendar.contract';

/** Makes an address for one's calendar in place of an earlier one. It is shown once: only a digest is kept. */
export async function makeAddress(
  { tx, person, now, permit, record }: Deed,
  site: Site,
): Promise<CalendarAddress> {
  permit('profile.use', { kind: 'person', id: person.id });
  await revokeFeeds(tx, person.id, now);
  const secret = randomBytes(32).toString('base64url');
  const createdAt = now.toISOString();
  await tx
    .insertInto('calendar_feeds')
    .values({ digest: digestOf(secret), person_id: person.id, created_at: createdAt, revoked_at: null })
    .execute();
  await record({ action: 'calendar.made', subject: { kind: 'person', id: person.id } });
  return { address: `${site.address()}/api/v1/calendar/${secret}.ics`, createdAt };
}
