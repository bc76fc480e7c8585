import type { ReadDb } from '../../db/database';

/** Somebody who wants a mail about what is new, and what they have been told of. */
export type Subscriber = Awaited<ReturnType<typeof listSubscribers>>[number];

/** Those who may sign in and have not been told of what was published until an instant. */
export async function listSubscribers(db: ReadDb, until: string) {
  return await db
    .selectFrom('brief_subscriptions')
    .innerJoin('people', 'people.id', 'brief_subscriptions.person_id')
    .select(['people.id', 'people.name', 'people.email', 'people.language', 'since', 'mailed_until'])
    .where('people.deactivated_at', 'is', null)
    .where('mailed_until', '<', until)
    .orderBy('people.id')
    .execute();
}
