import { isUniqueViolation } from '../../../db/unique-violation';
import type { Deed } from '../../access/act';
import { plainEmail } from '../../access/add-person';
import { revokeLinks } from '../../access/revoke-links';
import { findSubject, getPerson } from './find-subject';
import type { Person, PersonChange } from './people.contract';
import { inTheWay, refuseGone, refuseOther } from './people-refusal';
import { stateOf } from './state-of';

/**
 * Changes name, address or language of somebody all of whose organisations one reaches. A new address takes links
 * that were sent to the old one out of use.
 * @throws Problem 404 for somebody one does not see; 409 when somebody changed them meanwhile, they are gone, or
 *   another has the address
 */
export async function changePerson(
  { tx, now, person: asker, permit, record }: Deed,
  id: string,
  { version, ...change }: PersonChange,
): Promise<Person> {
  const { row, subject, home } = await findSubject(tx, asker, id, now);
  permit('people.change', subject);
  refuseGone(stateOf(row));
  refuseOther(row.version, version);
  const before = { name: row.name, email: row.email, language: row.language };
  const after = {
    name: change.name ?? before.name,
    email: plainEmail(change.email ?? before.email),
    language: change.language ?? before.language,
  };
  const { numUpdatedRows } = await tx
    .updateTable('people')
    .set({ ...after, version: version + 1, updated_at: now.toISOString() })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
    .catch(refuseTaken);
  if (numUpdatedRows === 0n) refuseOther(version + 1, version);
  if (after.email !== before.email) await revokeLinks(tx, id, now);
  await record({
    action: 'person.changed',
    organisation: home,
    subject: { kind: 'person', id },
    details: { before, after },
  });
  return await getPerson(tx, asker, id, now);
}

function refuseTaken(error: unknown): never {
  if (isUniqueViolation(error)) throw inTheWay('email_taken', 'somebody else has this address');
  throw error;
}
