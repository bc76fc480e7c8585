import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { directorySignOut } from '../../access/directory-sign-out';
import { forgetCookie } from '../../access/library-calls';
import type { VisitEnv } from '../../access/visit';
import type { SignedOut } from './session.contract';

/** Ends the session of this browser, has the browser forget it, and says where it goes on when the directory began it. */
export async function signOut(parts: AccessParts, c: Context<VisitEnv>): Promise<SignedOut> {
  const visit = c.get('visit');
  const found = await visit.session();
  const continueAt = found.kind === 'open' ? await directorySignOut(parts, found.session.id) : null;
  if (found.kind === 'open') {
    await visit.note({ action: 'session.ended', subject: { kind: 'person', id: found.session.person.id } });
  }
  await forgetCookie(parts, c);
  return { continueAt };
}
