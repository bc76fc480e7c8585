import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import type { CalendarState } from './calendar.contract';

/** Closes the address of one's calendar, if there is one. */
export async function revokeAddress({ tx, person, now, permit, record }: Deed): Promise<CalendarState> {
  permit('profile.use', { kind: 'person', id: person.id });
  if (await revokeFeeds(tx, person.id, now)) {
    await record({ action: 'calendar.revoked', subject: { kind: 'person', id: person.id } });
  }
  return { createdAt: null };
}

/** @returns whether there was one */
export async function revokeFeeds(tx: WriteDb, personId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('calendar_feeds')
    .set({ revoked_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
