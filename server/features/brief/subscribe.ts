import { randomBytes } from 'node:crypto';
import type { Deed } from '../../access/act';
import { digestOf } from '../../access/make-link';

/** Asks for a mail whenever something new has been published, from now on. Twice is as good as once. */
export async function subscribe({ tx, person, now, permit, record }: Deed): Promise<void> {
  permit('profile.use', { kind: 'person', id: person.id });
  const at = now.toISOString();
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('brief_subscriptions')
    .values({
      person_id: person.id,
      // Nobody knows it: the first mail brings the address that ends them.
      secret_hash: digestOf(randomBytes(32).toString('base64url')),
      since: at,
      mailed_until: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) return;
  await record({ action: 'brief.subscribed', subject: { kind: 'person', id: person.id } });
}
