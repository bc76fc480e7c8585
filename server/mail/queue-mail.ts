import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { WriteDb } from '../../db/database';
import type { MailsTable } from '../../db/schema/mails';
import { insertFor } from '../access/insert-for';

export interface Mail {
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  /** Where a mail program ends mails like it with one press; none: it is not subscribed to. */
  readonly ending?: string | undefined;
}

/** Puts a mail to a person with what it tells of, in one transaction: it goes out if and only if that happened. */
export async function queueMail(tx: WriteDb, personId: string, mail: Mail, now: Date): Promise<void> {
  await tx
    .insertInto('mails')
    .values(waiting(personId, mail, now))
    .execute();
}

/** The same for a mail that is dropped, as silently, where there is no such person. */
export async function queueMailFor(tx: WriteDb, personId: string, mail: Mail, now: Date): Promise<void> {
  await insertFor(tx, personId, 'mails', waiting(personId, mail, now));
}

function waiting(personId: string, { ending, ...mail }: Mail, now: Date): Selectable<MailsTable> {
  const at = now.toISOString();
  return {
    ...mail,
    id: randomUUID(),
    person_id: personId,
    created_at: at,
    next_try_at: at,
    attempts: 0,
    sent_at: null,
    failed_at: null,
    last_error: null,
    ending: ending ?? null,
  };
}
