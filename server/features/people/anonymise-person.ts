import type { Deed } from '../../access/act';
import { administersOffice } from '../../access/administered';
import { holdAudit } from '../../access/append-audit';
import { eraseDetails } from '../../access/erase-details';
import { keepAdministrator } from '../../access/keep-administrator';
import { inTheWay } from '../../http/refusals';
import { findSubject, getPerson } from './find-subject';
import { forgetPerson } from './forget-person';
import { listLogRowsNaming } from './log-rows-naming.queries';
import type { Person } from './people.contract';
import { refuseGone } from './people-refusal';
import { stateOf } from './state-of';

/**
 * Takes away for good who somebody is, and ends their access where that had not been done. The log keeps its rows with
 * the opaque id; the details of those by or about the person are erased and accounted for, so that its chain holds.
 * @throws Refused for who may not; Problem 404 for nobody; 409 for oneself, the last administrator, and the second time
 */
export async function anonymisePerson(deed: Deed, id: string, reason: string): Promise<Person> {
  const { tx, now, person: asker, permit, record } = deed;
  permit('people.anonymise', { kind: 'city' });
  if (id === asker.id) throw inTheWay('yourself', 'nobody anonymises themselves');
  const { row, memberships, home } = await findSubject(tx, asker, id, now);
  if (stateOf(row) === 'anonymised') refuseGone('anonymised');
  const addresses = await forgetPerson(tx, row, now);
  if (memberships.some((own) => own.ended_at === null && administersOffice(own)))
    await keepAdministrator(tx, now);
  await holdAudit(tx);
  const rows = await listLogRowsNaming(tx, id, addresses);
  const subject = { kind: 'person', id };
  await record({ action: 'person.anonymised', organisation: home, subject, details: { reason } });
  await eraseDetails(tx, now, rows, {
    actor: { kind: 'person', id: asker.id },
    reason: 'anonymisation',
    subject,
  });
  return await getPerson(tx, asker, id, now);
}
