import type { WriteDb } from '../../db/database';

/** Closes the address that somebody's calendar reads, which lets in whoever knows it. @returns whether there was one */
export async function revokeFeeds(tx: WriteDb, personId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('calendar_feeds')
    .set({ revoked_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
