import { randomUUID } from 'node:crypto';
import type { WriteDb } from '../../db/database';

export interface Mail {
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/** Puts a mail with what it tells of, in one transaction: it goes out if and only if that happened. */
export async function queueMail(tx: WriteDb, mail: Mail, now: Date): Promise<void> {
  const at = now.toISOString();
  await tx
    .insertInto('mails')
    .values({
      ...mail,
      id: randomUUID(),
      created_at: at,
      next_try_at: at,
      attempts: 0,
      sent_at: null,
      failed_at: null,
      last_error: null,
    })
    .execute();
}
