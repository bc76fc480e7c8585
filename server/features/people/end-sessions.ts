import type { Deed } from '../../access/act';
import { endSessions } from '../../access/end-sessions';
import { findSubject, getPerson } from './find-subject';
import type { Person } from './people.contract';

/**
 * Signs somebody out everywhere.
 * @throws Problem 404 for somebody one does not see
 */
export async function endSessionsOf(deed: Deed, id: string): Promise<Person> {
  const { tx, now, person: asker, permit, record } = deed;
  const { subject, home } = await findSubject(tx, asker, id, now);
  permit('people.change', subject);
  const sessions = await endSessions(tx, id);
  await record({
    action: 'session.ended_everywhere',
    organisation: home,
    subject: { kind: 'person', id },
    details: { before: { sessions } },
  });
  return await getPerson(tx, asker, id, now);
}
