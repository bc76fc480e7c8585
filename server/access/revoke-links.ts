import type { WriteDb } from '../../db/database';
import { LINK_PATH } from './make-link';

/**
 * Takes back every link of a person that has not been used: whoever has one in a drawer cannot come in by it later.
 * Mails that wait to bring one are dropped.
 */
export async function revokeLinks(tx: WriteDb, personId: string, now: Date): Promise<void> {
  await tx
    .updateTable('one_time_links')
    .set({ revoked_at: now.toISOString() })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
  await tx
    .deleteFrom('mails')
    .where('person_id', '=', personId)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('body', 'like', `%${LINK_PATH}%`)
    .execute();
}
