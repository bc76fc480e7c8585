import type { Mail } from './queue-mail';
import { type MailReader, NOT_YOU, time, writeMail } from './texts';

/** To the address somebody has, when another has been asked for. @param to the person, with the old address */
export const emailAskedMail = (to: MailReader, newEmail: string, at: Date, contact: string | null): Mail =>
  writeMail(to, contact, {
    sv: {
      subject: 'Någon vill byta din e-postadress i Lägesbild',
      paragraphs: [
        `Den som är inloggad som du bad ${time.sv(at)} om att byta din e-postadress till ${newEmail}. Adressen byts bara om någon öppnar en länk som skickas dit.`,
        NOT_YOU.sv(contact),
      ],
    },
    en: {
      subject: 'Somebody wants to change your e-mail address for Lägesbild',
      paragraphs: [
        `On ${time.en(at)} whoever is signed in as you asked to change your e-mail address to ${newEmail}. It changes only if somebody opens a link that is sent there.`,
        NOT_YOU.en(contact),
      ],
    },
  });
