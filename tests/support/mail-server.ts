import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '../../server/mail/mail-settings';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly recipients: readonly string[];
  /** By name in lower case, decoded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface TestMailServer {
  readonly settings: MailSettings;
  readonly received: readonly ReceivedMail[];
  /** What it answers instead of taking mail over; null: it takes it. */
  refuseWith: { readonly code: number; readonly text: string } | null;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback. @param port any free one, unless one is wanted again */
export async function startMailServer(port = 0): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const state: { refuseWith: TestMailServer['refuseWith'] } = { refuseWith: null };
  const server = new SMTPServer({
    authOptional: true,
    // It has no certificate that anybody would believe.
    hideSTARTTLS: true,
    onRcptTo(_address, _session, callback) {
      if (state.refuseWith === null) return callback();
      const { code, text } = state.refuseWith;
      callback(Object.assign(new Error(text), { responseCode: code }));
    },
    onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = envelope.rcptTo.map(({ address }) => address);
        received.push({ recipients, ...read(Buffer.concat(chunks).toString('latin1')) });
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  const bound = server.listen(port, '127.0.0.1');
  await once(bound, 'listening');
  const address = bound.address();
  return Object.assign(state, {
    settings: {
      host: '127.0.0.1',
      port: typeof address === 'object' && address ? address.port : 0,
      secure: false,
      credentials: null,
      from: 'Lägesbild <lagesbild@exempel.se>',
    },
    received,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

function read(raw: string): Pick<ReceivedMail, 'headers' | 'body'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const [, name = line, value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
      return [name.toLowerCase(), decodeWords(value)] as const;
    }),
  );
  const body = rest.join('\r\n\r\n');
  const encoding = headers.get('content-transfer-encoding');
  return { headers, body: decodeBody(body, encoding).replaceAll('\r\n', '\n') };
}

function decodeBody(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? decodeQuoted(body.replace(/=\r\n/g, '')) : body;
}

const decodeQuoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** RFC 2047. */
const decodeWords = (text: string): string =>
  text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuoted(word.replaceAll('_', ' ')),
    );
