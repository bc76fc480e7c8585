import type { AccessParts } from '../../access/access-parts';
import type { Deed } from '../../access/act';
import { sendLink } from '../../access/send-link';
import { inTheWay } from '../../http/refusals';
import { findSubject, getPerson } from './find-subject';
import type { LinkedPerson, NewLink } from './people.contract';
import { refuseGone } from './people-refusal';
import { stateOf } from './state-of';

/**
 * Makes another invitation for somebody who has not come, or a way to a new password for somebody who has. Who holds
 * the link can sign in as the person, so all of their organisations must be reached.
 * @throws Problem 404 for somebody one does not see; 409 when that is not the link they need
 */
export async function linkPerson(
  parts: AccessParts,
  { tx, now, person: asker, permit, record }: Deed,
  id: string,
  { purpose }: NewLink,
): Promise<LinkedPerson> {
  const { row, subject, home } = await findSubject(tx, asker, id, now);
  permit('people.invite', subject);
  const state = stateOf(row);
  refuseGone(state);
  if (purpose === 'invitation' && state === 'active') {
    throw inTheWay('person_active', 'the person has come already; make a reset');
  }
  if (purpose === 'reset' && state === 'invited') {
    throw inTheWay('person_invited', 'the person has not come yet; make an invitation');
  }
  const link = await sendLink(parts, tx, row, { purpose, by: asker }, now);
  await record({
    action: 'link.made',
    organisation: home,
    subject: { kind: 'person', id },
    details: { after: { purpose, expiresAt: link.expiresAt, mailed: link.mailed } },
  });
  return { person: await getPerson(tx, asker, id, now), link };
}
