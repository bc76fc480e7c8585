import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { plainEmail } from '../../access/add-person';
import { appendAudit, holdAudit } from '../../access/append-audit';
import { accountKey } from '../../access/attempts';
import { LIMITS } from '../../access/limits';
import { linkAddress, makeLink } from '../../access/make-link';
import { noMail } from '../../access/no-mail';
import { requireAttempt } from '../../access/require-attempt';
import type { Visit } from '../../access/visit';
import { queueMailFor } from '../../mail/queue-mail';
import { type MailReader, resetMail } from '../../mail/texts';

/**
 * Puts a link to a new password in the mail to whoever has that address. Nothing tells whether anybody has: neither
 * the answer nor how long it takes, as the same is asked of the database for nobody. One address gets few such mails,
 * and no more is told of that.
 * @throws Problem 409 `no_mail` where no mail can be sent; 429 for too many from one network address
 */
export async function requestReset(parts: AccessParts, visit: Visit, email: string): Promise<void> {
  if (!parts.sendsMail) throw noMail();
  const refusal = () => ({ action: 'reset.requested' }) as const;
  await requireAttempt(parts, visit, { limit: LIMITS.resetFromAddress, key: visit.network, refusal });
  const { allowed } = await parts.attempts.take(LIMITS.resetOfAccount, accountKey(email));
  if (!allowed) return;
  const now = parts.clock.now();
  await parts.db.transaction().execute(async (tx) => {
    await holdAudit(tx);
    const reader = await findActive(tx, email);
    await sendLink(tx, parts, reader ?? NOBODY, now);
    await appendAudit(
      tx,
      now,
      { kind: 'stranger' },
      {
        action: 'reset.requested',
        ...(reader ? { subject: { kind: 'person', id: reader.id } } : {}),
        details: { address: visit.address },
      },
    );
  });
}

/** What is written to nobody is not kept: there is no such person in the table. */
const NOBODY = { id: '', name: 'Nobody', email: '', language: 'sv' } as const;

async function sendLink(
  tx: WriteDb,
  { site }: Pick<AccessParts, 'site'>,
  { id, ...reader }: MailReader & { readonly id: string },
  now: Date,
): Promise<void> {
  const link = await makeLink(tx, { personId: id, purpose: 'reset', mailed: true }, now);
  const { expiresAt } = link;
  const address = linkAddress(site.address(), link);
  await queueMailFor(tx, id, resetMail(reader, { address, expiresAt }, site.contactEmail), now);
}

const findActive = (tx: WriteDb, email: string) =>
  tx
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language'])
    .where('email', '=', plainEmail(email))
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
