import type { Generated } from 'kysely';

/** Mail to be sent. Written in the transaction that is its cause, sent afterwards, tried again when it fails. */
export interface MailsTable {
  id: string;
  /** Whom it is to; `recipient` is the address they had then, or are to have. */
  person_id: string;
  recipient: string;
  subject: string;
  /** Plain text; emptied once sent or given up, because it may hold a one-time link. */
  body: string;
  /** Instants. */
  created_at: string;
  next_try_at: string;
  attempts: number;
  sent_at: string | null;
  /** Given up. */
  failed_at: string | null;
  /** What the mail server said last. */
  last_error: string | null;
  /** The address that ends mails like it, where they are subscribed to; emptied with the body. */
  ending: Generated<string | null>;
}
