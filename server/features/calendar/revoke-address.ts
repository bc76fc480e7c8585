import type { Deed } from '../../access/act';
import { revokeFeeds } from '../../access/revoke-feeds';
import type { CalendarState } from './calendar.contract';

/** Closes the address of one's calendar, if there is one. */
export async function revokeAddress({ tx, person, now, permit, record }: Deed): Promise<CalendarState> {
  permit('profile.use', { kind: 'person', id: person.id });
  if (await revokeFeeds(tx, person.id, now)) {
    await record({ action: 'calendar.revoked', subject: { kind: 'person', id: person.id } });
  }
  return { createdAt: null };
}
