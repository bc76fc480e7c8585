import { randomUUID } from 'node:crypto';
import type { WriteDb } from '../../db/database';
import type { AccessParts } from './access-parts';
import { checkPassword, type PasswordOwner } from './check-password';
import { revokeLinks } from './revoke-links';

/**
 * Checks a new password and computes what is kept of it. Before the transaction that keeps it: it takes its time.
 * @throws Problem 422 `weak_password`; 429 `too_many_attempts` when too many wait for theirs
 */
export async function hashNewPassword(
  { library, passwordTurns }: Pick<AccessParts, 'library' | 'passwordTurns'>,
  password: string,
  owner: PasswordOwner,
): Promise<string> {
  const { password: hashing } = await library().$context;
  return await passwordTurns.take(async () => {
    await checkPassword(password, owner);
    return await hashing.hash(password);
  });
}

/** Makes it the person's password, in place of an earlier one; links that are still about no longer work. */
export async function setPassword(tx: WriteDb, personId: string, hash: string, now: Date): Promise<void> {
  const at = now.toISOString();
  const { numUpdatedRows } = await tx
    .updateTable('sign_in_accounts')
    .set({ password: hash, updated_at: at })
    .where('provider_id', '=', 'credential')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) await insertPassword(tx, personId, hash, at);
  await revokeLinks(tx, personId, now);
}

async function insertPassword(tx: WriteDb, personId: string, hash: string, at: string): Promise<void> {
  await tx
    .insertInto('sign_in_accounts')
    .values({
      id: randomUUID(),
      person_id: personId,
      provider_id: 'credential',
      // The library finds a password by this.
      account_id: personId,
      password: hash,
      access_token: null,
      refresh_token: null,
      id_token: null,
      access_token_expires_at: null,
      refresh_token_expires_at: null,
      scope: null,
      created_at: at,
      updated_at: at,
    })
    .execute();
}
