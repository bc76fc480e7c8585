import type { ReadDb } from '../../../db/database';

/** Whether somebody has asked for a mail when something new has been published. */
export async function isSubscribed(db: ReadDb, personId: string): Promise<boolean> {
  const found = await db
    .selectFrom('brief_subscriptions')
    .select('since')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return found !== undefined;
}
