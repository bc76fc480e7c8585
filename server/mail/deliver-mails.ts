import type { Selectable } from 'kysely';
import type { Logger } from 'pino';
import type { Db, WriteDb } from '../../db/database';
import type { MailsTable } from '../../db/schema/mails';
import type { Clock } from '../http/clock';
import { withoutAddresses } from '../http/describe-failure';
import type { MailServer } from './smtp';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How long a mail is kept from other processes while one sends it. One that dies meanwhile leaves it to them then. */
const SENDING_MS = 5 * MINUTE_MS;
/** What has not been taken over by then is of no use any more: the links in it have run out. */
const GIVE_UP_AFTER_MS = 48 * HOUR_MS;
const LONGEST_REASON = 300;
/** What is not kept of a mail once it has gone, or been given up. */
const EMPTIED = { body: '', ending: null } as const;

type WaitingMail = Selectable<MailsTable>;

export interface DeliveryParts {
  readonly db: Db;
  readonly clock: Clock;
  readonly server: MailServer;
  readonly log: Pick<Logger, 'warn' | 'error'>;
}

/** How long until a mail is tried again: a minute, two, four …, an hour. @param attempts how often it has been tried */
export const pauseAfter = (attempts: number): number =>
  Math.min(MINUTE_MS * 2 ** Math.max(0, attempts - 1), HOUR_MS);

/**
 * Sends what is due until nothing is, or until one fails: a server that is down is not asked again for each. A mail
 * goes out at least once: if the process dies after the server has taken it over and before that is written down, it
 * goes out again. Never throws.
 * @param stopping once aborted, no more are taken on
 */
export async function deliverDue(parts: DeliveryParts, stopping?: AbortSignal): Promise<void> {
  try {
    while (!stopping?.aborted) {
      const id = await findDue(parts);
      if (id === undefined) return;
      const mail = await claim(parts, id);
      if (mail && !(await deliver(parts, mail))) return;
    }
  } catch (error) {
    parts.log.error({ reason: reasonOf(error) }, 'waiting mail cannot be read or written');
  }
}

async function findDue({ db, clock }: DeliveryParts): Promise<string | undefined> {
  const due = await db
    .selectFrom('mails')
    .select('id')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('next_try_at', '<=', clock.now().toISOString())
    .orderBy('next_try_at')
    .limit(1)
    .executeTakeFirst();
  return due?.id;
}

/** Takes a mail on. @returns undefined when another process was first */
const claim = ({ db, clock }: DeliveryParts, id: string): Promise<WaitingMail | undefined> => {
  const now = clock.now();
  return db.transaction().execute((tx) =>
    tx
      .updateTable('mails')
      .set(({ eb }) => ({
        attempts: eb('attempts', '+', 1),
        next_try_at: new Date(now.getTime() + SENDING_MS).toISOString(),
      }))
      .where('id', '=', id)
      .where('sent_at', 'is', null)
      .where('failed_at', 'is', null)
      .where('next_try_at', '<=', now.toISOString())
      .returningAll()
      .executeTakeFirst(),
  );
};

/** @returns whether the server took it over */
async function deliver({ db, clock, server, log }: DeliveryParts, mail: WaitingMail): Promise<boolean> {
  const reason = await send(server, mail);
  const now = clock.now();
  const outcome = reason === null ? sent(now) : refused(mail, reason, now);
  await db.transaction().execute((tx) => mark(tx, mail.id, outcome));
  if (reason !== null) {
    const { id, attempts } = mail;
    log.warn({ mail: id, attempts, reason, givenUp: 'failed_at' in outcome }, 'a mail could not be sent');
  }
  return reason === null;
}

/** @returns why not, null when it was sent */
async function send(
  server: MailServer,
  { id, recipient, subject, body, ending }: WaitingMail,
): Promise<string | null> {
  try {
    await server.send({ id, recipient, subject, body, ending: ending ?? undefined });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

type Outcome = Partial<Omit<WaitingMail, 'id'>>;

const mark = (tx: WriteDb, id: string, outcome: Outcome) =>
  tx.updateTable('mails').set(outcome).where('id', '=', id).execute();

const sent = (now: Date): Outcome => ({
  sent_at: now.toISOString(),
  ...EMPTIED,
  last_error: null,
});

function refused({ created_at, attempts }: WaitingMail, reason: string, now: Date): Outcome {
  const age = now.getTime() - new Date(created_at).getTime();
  if (age >= GIVE_UP_AFTER_MS) return { failed_at: now.toISOString(), ...EMPTIED, last_error: reason };
  return { next_try_at: new Date(now.getTime() + pauseAfter(attempts)).toISOString(), last_error: reason };
}

/** What went wrong, in the words of the server: on one line, and without a link or an address that it may have quoted. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return withoutAddresses(text)
    .replace(/#[\w-]+/g, '#…')
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, LONGEST_REASON);
}
