import type { Deed } from '../../access/act';
import { endSubscription } from '../../access/end-subscription';

/** Ends the mails somebody asked for, if they did. */
export async function unsubscribe({ tx, person, permit, record }: Deed): Promise<void> {
  permit('profile.use', { kind: 'person', id: person.id });
  if (!(await endSubscription(tx, person.id))) return;
  await record({ action: 'brief.unsubscribed', subject: { kind: 'person', id: person.id } });
}
