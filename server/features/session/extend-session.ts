import type { AccessParts } from '../../access/access-parts';
import { touch } from '../../access/sessions';
import { openOf, type Visit } from '../../access/visit';
import { getSession } from './get-session';
import type { Session } from './session.contract';

/**
 * Counts as a sign of life now, exactly: for somebody who writes without sending anything yet.
 * @throws Problem 401 when nobody is signed in
 */
export async function extendSession(parts: AccessParts, visit: Visit): Promise<Session> {
  const session = await touch(parts, openOf(await visit.session()), true);
  return await getSession(parts, { kind: 'open', session });
}
