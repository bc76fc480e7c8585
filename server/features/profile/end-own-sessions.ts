import type { Deed } from '../../access/act';
import { endSession, endSessions } from '../../access/end-sessions';
import { notFound } from '../../http/problem';

/**
 * Signs out in one place.
 * @throws Problem 404 when one is not signed in there, or not any more
 */
export async function endOwnSession({ tx, person, permit, record }: Deed, id: string): Promise<void> {
  const subject = { kind: 'person', id: person.id } as const;
  permit('profile.use', subject);
  if (!(await endSession(tx, person.id, id))) throw notFound('There is no such session.');
  await record({ action: 'session.ended', subject });
}

/** Signs out everywhere. @param but the session that goes on, if one does */
export async function endOwnSessions({ tx, person, permit, record }: Deed, but?: string): Promise<void> {
  const subject = { kind: 'person', id: person.id } as const;
  permit('profile.use', subject);
  const ended = await endSessions(tx, person.id, { but });
  await record({ action: 'session.ended_everywhere', subject, details: { after: { ended } } });
}
