import type { WriteDb } from '../../../db/database';
import type { Deed } from '../../access/act';
import { administersOffice } from '../../access/administered';
import { endSessions } from '../../access/end-sessions';
import { endSubscription } from '../../access/end-subscription';
import { keepAdministrator } from '../../access/keep-administrator';
import { revokeFeeds } from '../../access/revoke-feeds';
import { revokeLinks } from '../../access/revoke-links';
import { inTheWay } from '../../http/refusals';
import { findSubject, getPerson } from './find-subject';
import type { Person } from './people.contract';
import { refuseGone } from './people-refusal';
import { stateOf } from './state-of';

/**
 * Ends somebody's access at once: sessions, links and the right to sign in. A session that is open is told why by its
 * next request, which gets nothing else and ends it. Roles stay as they are, and come back with the person.
 * @throws Problem 404 for somebody one does not see; 409 for oneself, somebody gone already, and the last administrator
 */
export async function deactivatePerson(deed: Deed, id: string, reason: string): Promise<Person> {
  const { tx, now, person: asker, permit, record } = deed;
  const { row, memberships, subject, home } = await findSubject(tx, asker, id, now);
  permit('people.change', subject);
  if (id === asker.id) throw inTheWay('yourself', 'nobody deactivates themselves');
  refuseGone(stateOf(row));
  await setDeactivated(tx, id, now.toISOString(), now);
  await revokeLinks(tx, id, now);
  await revokeFeeds(tx, id, now);
  await endSubscription(tx, id);
  if (memberships.some((own) => own.ended_at === null && administersOffice(own)))
    await keepAdministrator(tx, now);
  await record({
    action: 'person.deactivated',
    organisation: home,
    subject: { kind: 'person', id },
    details: { reason, before: { deactivatedAt: null }, after: { deactivatedAt: now.toISOString() } },
  });
  return await getPerson(tx, asker, id, now);
}

/**
 * Lets somebody deactivated sign in again, with the roles they have.
 * @throws Problem 404 for somebody one does not see; 409 for somebody who is not deactivated, or is anonymised
 */
export async function reactivatePerson(deed: Deed, id: string): Promise<Person> {
  const { tx, now, person: asker, permit, record } = deed;
  const { row, subject, home } = await findSubject(tx, asker, id, now);
  permit('people.change', subject);
  const state = stateOf(row);
  if (state === 'anonymised') refuseGone(state);
  if (state !== 'deactivated') throw inTheWay('not_deactivated', 'the person is not deactivated');
  // Not as they were before: whoever sat there comes in anew.
  await endSessions(tx, id);
  await setDeactivated(tx, id, null, now);
  await record({
    action: 'person.reactivated',
    organisation: home,
    subject: { kind: 'person', id },
    details: { before: { deactivatedAt: row.deactivated_at }, after: { deactivatedAt: null } },
  });
  return await getPerson(tx, asker, id, now);
}

async function setDeactivated(tx: WriteDb, id: string, deactivatedAt: string | null, now: Date) {
  await tx
    .updateTable('people')
    .set(({ eb }) => ({
      deactivated_at: deactivatedAt,
      updated_at: now.toISOString(),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
