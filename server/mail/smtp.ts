import { createTransport } from 'nodemailer';
import { isLoopback } from '../access/session-secret';
import { addressIn, type MailSettings } from './mail-settings';
import type { Mail } from './queue-mail';

const SECOND_MS = 1_000;
/** Together far less than a mail is kept from others who might send it. */
const PATIENCE = {
  connectionTimeout: 10 * SECOND_MS,
  greetingTimeout: 10 * SECOND_MS,
  socketTimeout: 20 * SECOND_MS,
};

/** What takes mail over from us. */
export interface MailServer {
  /**
   * @param mail its id makes copies recognisable, should it be sent twice
   * @throws when the server does not take it over
   */
  send(mail: Mail & { readonly id: string }): Promise<void>;
}

/**
 * A mail server that speaks SMTP. Passwords and links are told only where nobody can listen:
 * encrypted, or on this machine.
 */
export function smtpServer({ host, port, secure, credentials, from }: MailSettings): MailServer {
  const transport = createTransport({
    ...PATIENCE,
    host,
    port,
    secure,
    requireTLS: !isLoopback(host),
    ...(credentials ? { auth: credentials } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const [, domain = host] = addressIn(from).split('@');
  return {
    async send({ id, recipient, subject, body, ending }) {
      await transport.sendMail({
        messageId: `<${id}@${domain}>`,
        from,
        // One recipient, whatever stands in it: a text would be read as a list.
        to: { name: '', address: recipient },
        subject,
        text: body,
        // Nobody's absence is to answer.
        headers: { 'Auto-Submitted': 'auto-generated', ...endingHeaders(ending) },
      });
    },
  };
}

/** RFC 8058: a mail program shows its own button, and one press of it is enough. */
const endingHeaders = (ending: string | undefined): Record<string, string> =>
  ending === undefined
    ? {}
    : { 'List-Unsubscribe': `<${ending}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
