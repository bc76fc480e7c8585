import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { forgetCookie } from '../../access/library-calls';
import type { VisitEnv } from '../../access/visit';
import type { SignedOut } from './session.contract';

/** Ends the session of this browser, and has the browser forget it. */
export async function signOut(parts: AccessParts, c: Context<VisitEnv>): Promise<SignedOut> {
  const visit = c.get('visit');
  const found = await visit.session();
  if (found.kind === 'open') {
    await visit.note({ action: 'session.ended', subject: { kind: 'person', id: found.session.person.id } });
  }
  await forgetCookie(parts, c);
  return { continueAt: null };
}
