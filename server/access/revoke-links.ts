import type { WriteDb } from '../../db/database';

/** Takes back every link of a person that has not been used: whoever has one in a drawer cannot come in by it later. */
export async function revokeLinks(tx: WriteDb, personId: string, now: Date): Promise<void> {
  await tx
    .updateTable('one_time_links')
    .set({ revoked_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
}
