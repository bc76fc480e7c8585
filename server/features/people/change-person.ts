import { isUniqueViolation } from '../../../db/unique-violation';
import type { AccessParts } from '../../access/access-parts';
import type { Deed } from '../../access/act';
import { plainEmail } from '../../access/add-person';
import { setAddressProof } from '../../access/address-proof';
import { emailTaken } from '../../access/change-email';
import { endSessions } from '../../access/end-sessions';
import { revokeLinks } from '../../access/revoke-links';
import { sendLink } from '../../access/send-link';
import { versionConflict } from '../../http/problem';
import { addressGivenMail } from '../../mail/address-mail';
import { queueMail } from '../../mail/queue-mail';
import { emailChangedMail, type MailReader } from '../../mail/texts';
import { findSubject, getPerson } from './find-subject';
import type { Person, PersonChange } from './people.contract';
import { refuseGone } from './people-refusal';
import { stateOf } from './state-of';

/**
 * Changes name, address or language of somebody all of whose organisations one reaches. A new address is told to both,
 * signs the person out, and takes links that were sent to the old one out of use; whose it is, is no longer proved.
 * @throws Problem 404 for somebody one does not see; 409 when somebody changed them meanwhile, they are gone, or
 *   another has the address
 */
export async function changePerson(
  parts: AccessParts,
  { tx, now, person: asker, permit, record }: Deed,
  id: string,
  { version, ...change }: PersonChange,
): Promise<Person> {
  const { row, subject, home } = await findSubject(tx, asker, id, now);
  permit('people.change', subject);
  const state = stateOf(row);
  refuseGone(state);
  const asItIs = async () => versionConflict(await getPerson(tx, asker, id, now));
  if (row.version !== version) throw await asItIs();
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
    .catch((error: unknown) => {
      throw isUniqueViolation(error)
        ? emailTaken({ organisation: home, subject: { kind: 'person', id } })
        : error;
    });
  if (numUpdatedRows === 0n) throw await asItIs();
  if (after.email !== before.email) {
    await setAddressProof(tx, id, null);
    await revokeLinks(tx, id, now);
    // Who changes their own is not thrown out of the page where they do.
    if (id !== asker.id) await endSessions(tx, id);
    if (parts.sendsMail) await tellBoth(parts, { tx, now, person: asker }, { id, state, before, after });
  }
  await record({
    action: 'person.changed',
    organisation: home,
    subject: { kind: 'person', id },
    details: { before, after },
  });
  return await getPerson(tx, asker, id, now);
}

interface Moved {
  readonly id: string;
  readonly state: Person['state'];
  readonly before: MailReader;
  readonly after: MailReader;
}

/** Mails the address that was left and the new one; who has never come gets their invitation there. */
async function tellBoth(
  parts: AccessParts,
  { tx, now, person: asker }: Pick<Deed, 'tx' | 'now' | 'person'>,
  { id, state, before, after }: Moved,
): Promise<void> {
  if (state === 'invited') {
    await sendLink(parts, tx, { id, ...after }, { purpose: 'invitation', by: asker }, now);
    return;
  }
  const { contactEmail } = parts.site;
  await queueMail(
    tx,
    id,
    emailChangedMail({ ...after, email: before.email }, after.email, now, contactEmail),
    now,
  );
  await queueMail(tx, id, addressGivenMail(after, parts.site), now);
}
