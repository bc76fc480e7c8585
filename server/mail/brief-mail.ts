import { firstOf } from '../domain/first-of';
import type { Localized } from '../domain/localized';
import type { Site } from '../http/site';
import type { Mail } from './queue-mail';
import { type MailReader, writeMail } from './texts';

/** So many sentences stand in a mail; the rest are read on the page. */
const MOST = 10;

interface News {
  readonly sentence: Localized;
}

/**
 * To somebody who has asked to be told when something new has been published: what, never what stands in it.
 * @param ending the secret that ends these mails
 */
export function briefMail(to: MailReader, news: readonly News[], ending: string, site: Site): Mail {
  const address = site.address();
  const page = `${address}/avsluta-utskick/${ending}`;
  const told = firstOf(news, MOST).map(({ sentence }) => sentence);
  const more = news.length - told.length;
  const mail = writeMail(to, site.contactEmail, {
    sv: {
      subject: 'Nytt i Lägesbild',
      paragraphs: [
        'Sedan sist har det här publicerats:',
        [...told.map(({ sv }) => `– ${sv}.`), ...(more > 0 ? [`– Och ${more} till.`] : [])].join('\n'),
        `Läs mer på Min sida: ${address}/min-sida`,
        `Du har bett om de här breven. Vill du inte ha fler, avsluta dem här: ${page}`,
      ],
    },
    en: {
      subject: 'New in Lägesbild',
      paragraphs: [
        'This has been published since the last time:',
        [...told.map(({ en }) => `– ${en}.`), ...(more > 0 ? [`– And ${more} more.`] : [])].join('\n'),
        `Read more on your page: ${address}/min-sida`,
        `You asked for these mails. If you want no more of them, end them here: ${page}`,
      ],
    },
  });
  return { ...mail, ending: `${address}/api/v1/brief-endings/${ending}` };
}
