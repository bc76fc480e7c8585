import type { Mail } from './queue-mail';

type Language = 'sv' | 'en';

/** Whom a mail is written to. */
export interface MailReader {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** A one-time link as a mail shows it. */
export interface MailedLink {
  /** The whole address, with the secret. */
  readonly address: string;
  readonly expiresAt: Date;
}

/** What a mail says in one language: paragraphs, with the link among them. */
interface Text {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

type InEachLanguage = Readonly<Record<Language, Text>>;

/** To somebody who has asked for a new password, or for whom an administrator has. */
export const resetMail = (to: MailReader, link: MailedLink, contact: string | null): Mail =>
  writeMail(to, contact, {
    sv: {
      subject: 'Välj ett nytt lösenord i Lägesbild',
      paragraphs: [
        'Du, eller en administratör hos er, har bett om ett nytt lösenord till ditt konto i Lägesbild. Öppna länken och välj ett:',
        link.address,
        `Länken fungerar en gång, fram till ${time.sv(link.expiresAt)}. När du har valt ett nytt lösenord loggas du ut överallt annars.`,
        'Har du inte bett om det? Då behöver du inte göra något: ditt lösenord är som förut.',
      ],
    },
    en: {
      subject: 'Choose a new password for Lägesbild',
      paragraphs: [
        'You, or an administrator where you work, asked for a new password for your account in Lägesbild. Open the link and choose one:',
        link.address,
        `The link works once, until ${time.en(link.expiresAt)}. Choosing a new password signs you out everywhere else.`,
        'If you did not ask for this, there is nothing you need to do: your password is unchanged.',
      ],
    },
  });

/** To the new address somebody wants to sign in with. */
export const newEmailMail = (to: MailReader, link: MailedLink, contact: string | null): Mail =>
  writeMail(to, contact, {
    sv: {
      subject: 'Bekräfta din nya e-postadress i Lägesbild',
      paragraphs: [
        'Du har bett om att få logga in i Lägesbild med den här adressen. Öppna länken, så börjar den gälla:',
        link.address,
        `Länken fungerar en gång, fram till ${time.sv(link.expiresAt)}. Tills dess loggar du in med den gamla adressen.`,
        'Har du inte bett om det? Då har någon skrivit fel adress, och du behöver inte göra något.',
      ],
    },
    en: {
      subject: 'Confirm your new e-mail address for Lägesbild',
      paragraphs: [
        'You asked to sign in to Lägesbild with this address. Open the link to start using it:',
        link.address,
        `The link works once, until ${time.en(link.expiresAt)}. Until you open it, you sign in with your old address.`,
        'If you did not ask for this, somebody mistyped their address, and there is nothing you need to do.',
      ],
    },
  });

/** To the old address, once another has taken its place. @param to the person, with the old address */
export const emailChangedMail = (to: MailReader, newEmail: string, at: Date, contact: string | null): Mail =>
  writeMail(to, contact, {
    sv: {
      subject: 'Din e-postadress i Lägesbild är ändrad',
      paragraphs: [
        `Sedan ${time.sv(at)} loggar du in i Lägesbild med ${newEmail}. Adressen som det här brevet kom till går inte längre att logga in med.`,
        NOT_YOU.sv(contact),
      ],
    },
    en: {
      subject: 'Your e-mail address for Lägesbild has changed',
      paragraphs: [
        `Since ${time.en(at)} you sign in to Lägesbild with ${newEmail}. The address this was sent to no longer works for signing in.`,
        NOT_YOU.en(contact),
      ],
    },
  });

/** To somebody whose password has been changed. */
export const passwordChangedMail = (to: MailReader, at: Date, contact: string | null): Mail =>
  writeMail(to, contact, {
    sv: {
      subject: 'Ditt lösenord i Lägesbild är ändrat',
      paragraphs: [
        `Ditt lösenord i Lägesbild ändrades ${time.sv(at)}. Överallt utom där det ändrades är du nu utloggad.`,
        NOT_YOU.sv(contact),
      ],
    },
    en: {
      subject: 'Your password for Lägesbild has changed',
      paragraphs: [
        `Your password for Lägesbild was changed on ${time.en(at)}. You have been signed out everywhere but where it was changed.`,
        NOT_YOU.en(contact),
      ],
    },
  });

/** For somebody whose account another may have got hold of. */
export const NOT_YOU: Readonly<Record<Language, (contact: string | null) => string>> = {
  sv: (contact) =>
    `Var det inte du? Hör genast av dig till ${contact === null ? 'en administratör hos er' : 'oss'}.`,
  en: (contact) =>
    `If this was not you, tell ${contact === null ? 'an administrator where you work' : 'us'} at once.`,
};

const FRAME: Readonly<
  Record<Language, { hello: (name: string) => string; contact: (address: string) => string }>
> = {
  sv: { hello: (name) => `Hej ${name}!`, contact: (address) => `Har du frågor? Skriv till ${address}.` },
  en: { hello: (name) => `Hello ${name},`, contact: (address) => `Any questions? Write to ${address}.` },
};

/** A mail in the reader's language, from greeting to whom to ask. */
export function writeMail(
  { name, email, language }: MailReader,
  contact: string | null,
  texts: InEachLanguage,
): Mail {
  const { subject, paragraphs } = texts[language];
  const { hello, contact: contactLine } = FRAME[language];
  const end = contact === null ? [] : [contactLine(contact)];
  return {
    recipient: email,
    subject,
    body: `${[hello(onOneLine(name)), ...paragraphs, ...end].join('\n\n')}\n`,
  };
}

/** A name adds no lines of its own to what the house says. */
export const onOneLine = (name: string): string => name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const inStockholm = (locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Stockholm', dateStyle: 'long', timeStyle: 'short' });
const WRITTEN = { sv: inStockholm('sv-SE'), en: inStockholm('en-GB') } as const;

/** "15 januari 2025 kl. 13:00", "15 January 2025 at 13:00": the clock in Stockholm. */
export const time = {
  sv: (instant: Date) => WRITTEN.sv.format(instant),
  en: (instant: Date) => WRITTEN.en.format(instant),
} as const;
