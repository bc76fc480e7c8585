import { createHash } from 'node:crypto';
import type { AuditLogTable } from '../../db/schema/audit';

/** What the first row is sealed with. */
export const BEGINNING = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash that stands in the chain for details, so that these can be erased. The salt keeps short ones from being guessed. */
export const hashDetails = (salt: string, body: string): string => sha256(`${salt}\n${body}`);

/**
 * The seal of a row: SHA-256 over its columns, those of the row before included, as a JSON array in the order of the
 * table. Hex.
 */
export function sealRow(row: Omit<AuditLogTable, 'hash'>): string {
  return sha256(
    JSON.stringify([
      row.seq,
      row.at,
      row.action,
      row.outcome,
      row.actor_kind,
      row.actor_id,
      row.organisation_key,
      row.subject_kind,
      row.subject_id,
      row.details_hash,
      row.previous_hash,
    ]),
  );
}
