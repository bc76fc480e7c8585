import type { WriteDb } from '../../../db/database';
import { plainEmail } from '../../access/add-person';
import { setAddressProof } from '../../access/address-proof';
import type { AuditEntry } from '../../access/append-audit';
import { startOver } from '../../access/start-over';
import type { Claims } from '../../domain/access/directory-rules';

interface Arrived {
  readonly personId: string;
  readonly session: string;
  readonly claims: Claims;
}

/**
 * Takes the directory's word, the first time it is given, for whose an address is. Ways to come in that were made before
 * that may be somebody else's, who was shown a link; they are taken away.
 * @returns what is to be written down of it
 */
export async function proveAddress(
  tx: WriteDb,
  { personId, session, claims }: Arrived,
  now: Date,
): Promise<readonly AuditEntry[]> {
  const { email, address_proved_at } = await tx
    .selectFrom('people')
    .select(['email', 'address_proved_at'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const said = claims['email'];
  const verified = claims['emailVerified'] === true && typeof said === 'string' && plainEmail(said) === email;
  if (address_proved_at !== null || !verified) return [];
  const tookAway = await startOver(tx, personId, now, { session, account: String(claims['sub']) });
  await setAddressProof(tx, personId, now);
  if (!tookAway) return [];
  const subject = { kind: 'person', id: personId };
  return [{ action: 'person.started_over', subject, details: { reason: 'directory_proved_address' } }];
}
