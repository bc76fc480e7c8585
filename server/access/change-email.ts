import type { WriteDb } from '../../db/database';
import { Problem } from '../http/problem';
import { plainEmail } from './add-person';
import { revokeLinks } from './revoke-links';

/** How the engines say that a value is there already. */
const NOT_UNIQUE = ['SQLITE_CONSTRAINT_UNIQUE', '23505'];

/**
 * Makes it the address somebody signs in with, in place of the earlier one; links that are still about no longer work,
 * as they may lie in the mailbox that was left.
 * @throws Problem 409 `email_taken` when it is somebody else's
 */
export async function changeEmail(tx: WriteDb, personId: string, email: string, now: Date): Promise<void> {
  try {
    await tx
      .updateTable('people')
      .set(({ eb }) => ({
        email: plainEmail(email),
        updated_at: now.toISOString(),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', personId)
      .execute();
  } catch (error) {
    throw isTaken(error) ? emailTaken() : error;
  }
  await revokeLinks(tx, personId, now);
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && NOT_UNIQUE.includes(String(error.code));

/** 409: one address is one person. */
export const emailTaken = (): Problem =>
  new Problem({ status: 409, code: 'email_taken', detail: 'Somebody else has that address.' });
