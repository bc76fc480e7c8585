import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { appendAudit, holdAudit } from '../../access/append-audit';
import { LIMITS } from '../../access/limits';
import { digestOf } from '../../access/make-link';
import { requireAttempt, requireNotRefused } from '../../access/require-attempt';
import type { Visit } from '../../access/visit';
import { notFound } from '../../http/problem';

/**
 * Ends the mails whose text or mail program holds the secret: whoever has the mail may, without signing in.
 * @throws Problem 404 for a secret that ends nothing, or not any more; 429 when one network has tried too many of those
 */
export async function endBySecret(
  parts: AccessParts,
  visit: Pick<Visit, 'network' | 'note' | 'address'>,
  secret: string,
): Promise<void> {
  const ended = await parts.db
    .transaction()
    .execute((tx) => endOne(tx, digestOf(secret), { at: parts.clock.now(), address: visit.address }));
  if (ended) return;
  const guess = { limit: LIMITS.endingFromAddress, key: visit.network };
  // Asked after those that are right, so that others of one's network, who guess, shut nobody out.
  requireNotRefused(parts, guess);
  await requireAttempt(parts, visit, { ...guess, refusal: () => ({ action: 'request.refused' }) });
  throw notFound('No mails are ended by this address, or they have been ended already.');
}

async function endOne(
  tx: WriteDb,
  digest: string,
  { at, address }: { readonly at: Date; readonly address: string },
): Promise<boolean> {
  await holdAudit(tx);
  const ended = await tx
    .deleteFrom('brief_subscriptions')
    .where('secret_hash', '=', digest)
    .returning('person_id')
    .executeTakeFirst();
  if (ended === undefined) return false;
  const subject = { kind: 'person', id: ended.person_id };
  await appendAudit(
    tx,
    at,
    { kind: 'stranger' },
    { action: 'brief.unsubscribed', subject, details: { address } },
  );
  return true;
}
