import type { WriteDb } from '../../db/database';
import { queueMail } from '../mail/queue-mail';
import { invitationMail, type MailReader, resetMail } from '../mail/texts';
import type { AccessParts } from './access-parts';
import { linkAddress, makeLink } from './make-link';

const MAILS = { invitation: invitationMail, reset: resetMail } as const;

/** A link as whoever had it made is told of it. */
export interface SentLink {
  /** To hand over; null where it has been mailed: then it is nobody's but the person's. */
  readonly address: string | null;
  readonly expiresAt: string;
  readonly mailed: boolean;
}

/** Makes a one-time link for a person and mails it; where no mail can be sent, whoever makes it is shown it. */
export async function sendLink(
  { site, sendsMail }: Pick<AccessParts, 'site' | 'sendsMail'>,
  tx: WriteDb,
  person: MailReader & { readonly id: string },
  { purpose }: { readonly purpose: keyof typeof MAILS },
  now: Date,
): Promise<SentLink> {
  const made = await makeLink(tx, { personId: person.id, purpose, mailed: sendsMail }, now);
  const { expiresAt } = made;
  const address = linkAddress(site.address(), made);
  if (sendsMail) {
    await queueMail(tx, person.id, MAILS[purpose](person, { address, expiresAt }, site.contactEmail), now);
  }
  return { address: sendsMail ? null : address, expiresAt: expiresAt.toISOString(), mailed: sendsMail };
}
