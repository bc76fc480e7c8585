import { randomBytes } from 'node:crypto';
import type { WriteDb } from '../../db/database';
import type { AuditAction } from '../domain/access/audit-actions';
import { hashDetails, sealRow } from './audit-chain';

/** Who did it: somebody signed in, somebody who is not, a command on the server by its name, or the server itself. */
export type AuditActor =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'command'; readonly id: string }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'system' };

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface AuditDetails {
  /** The network address it came from. */
  readonly address?: string;
  readonly reason?: string;
  readonly before?: { readonly [key: string]: Json };
  readonly after?: { readonly [key: string]: Json };
}

/** Something done, or refused. Never holds a password, a link's secret, or what somebody typed in place of them. */
export interface AuditEntry {
  readonly action: AuditAction;
  readonly outcome?: 'done' | 'refused';
  readonly organisation?: string | null;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly details?: AuditDetails;
}

/** A text as both engines give it back, so that what is sealed is what is read. In JSON such characters are escaped. */
const storable = (text: string): string => Buffer.from(text).toString().replaceAll('\0', '\uFFFD');

/**
 * Holds the end of the chain until the transaction is over: nobody else appends meanwhile. Appending does so by
 * itself; this is for reading first what the row will tell.
 */
export async function holdAudit(tx: WriteDb): Promise<void> {
  await tx
    .updateTable('audit_head')
    .set(({ ref }) => ({ seq: ref('seq') }))
    .execute();
}

/**
 * Adds a row to the end of the audit log, in the transaction of what it tells. Appending waits for whoever appends
 * at the same time, so it belongs last in a transaction.
 * @param at the instant
 * @returns the number of the row
 */
export async function appendAudit(
  tx: WriteDb,
  at: Date,
  actor: AuditActor,
  entry: AuditEntry,
): Promise<number> {
  const { seq, hash: previous } = await tx
    .updateTable('audit_head')
    .set(({ eb }) => ({ seq: eb('seq', '+', 1) }))
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow();
  const salt = randomBytes(16).toString('hex');
  const body = JSON.stringify(entry.details ?? {});
  const row = {
    seq,
    at: at.toISOString(),
    action: entry.action,
    outcome: entry.outcome ?? 'done',
    actor_kind: actor.kind,
    actor_id: 'id' in actor ? storable(actor.id) : null,
    organisation_key: entry.organisation ? storable(entry.organisation) : null,
    subject_kind: entry.subject ? storable(entry.subject.kind) : null,
    subject_id: entry.subject ? storable(entry.subject.id) : null,
    details_hash: hashDetails(salt, body),
    previous_hash: previous,
  };
  const hash = sealRow(row);
  await tx
    .insertInto('audit_log')
    .values({ ...row, hash })
    .execute();
  await tx.insertInto('audit_details').values({ seq, salt, body, erased_by: null }).execute();
  await tx.updateTable('audit_head').set({ hash }).execute();
  return seq;
}
