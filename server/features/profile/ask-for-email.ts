import type { Context } from 'hono';
import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { act } from '../../access/act';
import { plainEmail } from '../../access/add-person';
import { LIMITS } from '../../access/limits';
import { linkAddress, makeLink } from '../../access/make-link';
import { noMail } from '../../access/no-mail';
import { requireAttempt } from '../../access/require-attempt';
import { personOf, type SignedInEnv } from '../../access/visit';
import { emailAskedMail } from '../../mail/email-asked-mail';
import { queueMail } from '../../mail/queue-mail';
import { newEmailMail } from '../../mail/texts';
import type { EmailChange } from './profile.contract';
import { proveOneself } from './prove-oneself';

/**
 * Sends a link to the address somebody wants to have; it holds once the link has been used. Of an address that is
 * somebody's already, nothing is said and nothing sent there; the old one is told that somebody asked.
 * @throws as proveOneself; Problem 409 `no_mail` when mail cannot be sent; 429 `too_many_attempts`
 */
export async function askForEmail(
  parts: AccessParts,
  c: Context<SignedInEnv>,
  change: EmailChange,
): Promise<void> {
  if (!parts.sendsMail) throw noMail();
  const { id } = personOf(c);
  const subject = { kind: 'person', id } as const;
  const email = plainEmail(change.email);
  const refusal = () => ({ action: 'link.refused', subject }) as const;
  await requireAttempt(parts, c.get('visit'), { limit: LIMITS.emailOfPerson, key: id, refusal });
  await proveOneself(parts, c, { current: change.current, action: 'link.made' });
  await act(parts, c, async ({ tx, person, now, permit, record }) => {
    permit('profile.use', subject);
    const { name, language } = person;
    // Also where nothing comes of it: whether somebody has an address is not told by a mail that does not come.
    await queueMail(tx, id, emailAskedMail(person, email, now, parts.site.contactEmail), now);
    if (await isSomebodys(tx, email)) return;
    const link = await makeLink(tx, { personId: id, purpose: 'new_email', email, mailed: true }, now);
    const address = linkAddress(parts.site.address(), link);
    const mail = newEmailMail(
      { name, email, language },
      { address, expiresAt: link.expiresAt },
      parts.site.contactEmail,
    );
    await queueMail(tx, id, mail, now);
    await record({ action: 'link.made', subject, details: { after: { purpose: 'new_email', email } } });
  });
}

async function isSomebodys(tx: WriteDb, email: string): Promise<boolean> {
  const person = await tx.selectFrom('people').select('id').where('email', '=', email).executeTakeFirst();
  return person !== undefined;
}
