import type { Role } from '../domain/access/roles';
import type { Site } from '../http/site';
import type { Mail } from './queue-mail';
import { ROLE_NAMES } from './role-names';
import { type MailReader, writeMail } from './texts';

interface GivenRole {
  /** The name of the organisation. */
  readonly organisation: string;
  readonly role: Role;
}

/** To somebody who can sign in already and has been given another role. */
export function roleMail(to: MailReader, { organisation, role }: GivenRole, site: Site): Mail {
  const { sv, en } = ROLE_NAMES[role];
  return writeMail(to, site.contactEmail, {
    sv: {
      subject: 'Du har fått en ny roll i Lägesbild',
      paragraphs: [
        `Du är nu ${sv} i Lägesbild för ${organisation}. Du loggar in som vanligt:`,
        `${site.address()}/logga-in`,
      ],
    },
    en: {
      subject: 'You have a new role in Lägesbild',
      paragraphs: [
        `You are now ${en} in Lägesbild for ${organisation}. Sign in as usual:`,
        `${site.address()}/logga-in`,
      ],
    },
  });
}
