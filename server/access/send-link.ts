import type { WriteDb } from '../../db/database';
import { invitationMail } from '../mail/invitation-mail';
import { queueMail } from '../mail/queue-mail';
import { type MailReader, resetMail } from '../mail/texts';
import type { AccessParts } from './access-parts';
import { listHeldRoles } from './held-roles.queries';
import { linkAddress, makeLink } from './make-link';

/** What the link is for, and who makes it: an invitation names them. */
interface WantedLink {
  readonly purpose: 'invitation' | 'reset';
  readonly by: { readonly name: string };
}

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
  { purpose, by }: WantedLink,
  now: Date,
): Promise<SentLink> {
  const made = await makeLink(tx, { personId: person.id, purpose, mailed: sendsMail }, now);
  const { expiresAt } = made;
  const address = linkAddress(site.address(), made);
  if (sendsMail) {
    const link = { address, expiresAt };
    const mail =
      purpose === 'reset'
        ? resetMail(person, link, site.contactEmail)
        : invitationMail(person, link, site.contactEmail, {
            by: by.name,
            roles: await listHeldRoles(tx, person.id),
          });
    await queueMail(tx, person.id, mail, now);
  }
  return { address: sendsMail ? null : address, expiresAt: expiresAt.toISOString(), mailed: sendsMail };
}
