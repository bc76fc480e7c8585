import type { WriteDb } from '../../db/database';

/** Ends the mails about what is new that somebody asked for. @returns whether they had */
export async function endSubscription(tx: WriteDb, personId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('brief_subscriptions')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
