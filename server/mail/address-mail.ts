import type { Site } from '../http/site';
import type { Mail } from './queue-mail';
import { type MailReader, writeMail } from './texts';

/** To the new address of somebody who signs in already, once an administrator has written it in place of the old one. */
export const addressGivenMail = (to: MailReader, site: Site): Mail =>
  writeMail(to, site.contactEmail, {
    sv: {
      subject: 'Du loggar in i Lägesbild med den här adressen',
      paragraphs: [
        'En administratör har ändrat din e-postadress i Lägesbild till den här. Du är utloggad, och loggar in med den nya adressen:',
        `${site.address()}/logga-in`,
        'Har du inget konto i Lägesbild? Då har någon skrivit fel adress, och du behöver inte göra något.',
      ],
    },
    en: {
      subject: 'You sign in to Lägesbild with this address',
      paragraphs: [
        'An administrator has changed your e-mail address in Lägesbild to this one. You have been signed out, and sign in with the new address:',
        `${site.address()}/logga-in`,
        'If you have no account in Lägesbild, somebody mistyped an address, and there is nothing you need to do.',
      ],
    },
  });
