import type { Role } from '../domain/access/roles';
import type { Mail } from './queue-mail';
import { ROLE_NAMES } from './role-names';
import { type MailedLink, type MailReader, onOneLine, time, writeMail } from './texts';

export interface HeldRole {
  /** The name of the organisation. */
  readonly organisation: string;
  readonly role: Role;
}

/** Who invites, and to what: whoever gets it can tell it from a fraud. */
export interface Invitation {
  readonly by: string;
  readonly roles: readonly HeldRole[];
}

/** To somebody who has been given roles and is to choose a password. */
export function invitationMail(
  to: MailReader,
  link: MailedLink,
  contact: string | null,
  { by, roles }: Invitation,
): Mail {
  const inviter = onOneLine(by);
  return writeMail(to, contact, {
    sv: {
      subject: 'Välkommen till Lägesbild',
      paragraphs: [
        `${inviter} har bjudit in dig till Lägesbild, där stadens trygghetsprogram följs upp${asRoles(roles, 'sv')}. Öppna länken och välj ett lösenord, så är du inloggad:`,
        link.address,
        `Länken fungerar en gång, fram till ${time.sv(link.expiresAt)}. Är det för sent kan den som bjöd in dig göra en ny.`,
        'Väntade du dig ingen inbjudan? Då behöver du inte göra något.',
      ],
    },
    en: {
      subject: 'Welcome to Lägesbild',
      paragraphs: [
        `${inviter} has invited you to Lägesbild, where the city’s safety programme is followed up${asRoles(roles, 'en')}. Open the link and choose a password, and you are signed in:`,
        link.address,
        `The link works once, until ${time.en(link.expiresAt)}. After that, whoever invited you can make another.`,
        'If you did not expect an invitation, there is nothing you need to do.',
      ],
    },
  });
}

const WORDS = { sv: { as: 'som', of: 'i' }, en: { as: 'as', of: 'in' } } as const;
const LISTS = {
  sv: new Intl.ListFormat('sv', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;

/** ", som läsare i Farsta stadsdelsnämnd"; nothing for nobody's role. */
function asRoles(roles: readonly HeldRole[], language: 'sv' | 'en'): string {
  if (roles.length === 0) return '';
  const { as, of } = WORDS[language];
  const named = roles.map(({ organisation, role }) => `${ROLE_NAMES[role][language]} ${of} ${organisation}`);
  return `, ${as} ${LISTS[language].format(named)}`;
}
