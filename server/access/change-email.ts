import type { WriteDb } from '../../db/database';
import { isUniqueViolation } from '../../db/unique-violation';
import { inTheWay } from '../http/refusals';
import { plainEmail } from './add-person';
import type { AuditEntry } from './append-audit';
import { probing, type Refused } from './refused';
import { revokeLinks } from './revoke-links';

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
        address_proved_at: null,
        updated_at: now.toISOString(),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', personId)
      .execute();
  } catch (error) {
    throw isUniqueViolation(error) ? emailTaken() : error;
  }
  await revokeLinks(tx, personId, now);
}

/** 409: one address is one person. Written down where somebody signed in asked for it: they may be looking for addresses. */
export const emailTaken = (about: Pick<AuditEntry, 'organisation' | 'subject'> = {}): Refused =>
  probing(inTheWay('email_taken', 'Somebody else has that address.'), about);
