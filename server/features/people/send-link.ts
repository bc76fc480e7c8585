import type { WriteDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { linkAddress, makeLink } from '../../access/make-link';
import { queueMail } from '../../mail/queue-mail';
import { invitationMail, type MailReader, resetMail } from '../../mail/texts';
import type { LinkedPerson, NewLink } from './people.contract';

const MAILS = { invitation: invitationMail, reset: resetMail } as const;

/** Makes a one-time link for a person, and mails it where mail can be sent. */
export async function sendLink(
  { site, sendsMail }: Pick<AccessParts, 'site' | 'sendsMail'>,
  tx: WriteDb,
  person: MailReader & { readonly id: string },
  { purpose }: NewLink,
  now: Date,
): Promise<LinkedPerson['link']> {
  const made = await makeLink(tx, { personId: person.id, purpose }, now);
  const { expiresAt } = made;
  const address = linkAddress(site.address(), made);
  if (sendsMail) {
    await queueMail(tx, person.id, MAILS[purpose](person, { address, expiresAt }, site.contactEmail), now);
  }
  return { address, expiresAt: expiresAt.toISOString(), mailed: sendsMail };
}
