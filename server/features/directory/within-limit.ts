import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import { LIMITS } from '../../access/limits';
import type { VisitEnv } from '../../access/visit';
import { backToSignIn, noteRefusal } from './refuse-entry';

/** Does it, unless this network address has gone to the directory and back too often without coming in. */
export async function withinLimit(
  { attempts }: Pick<AccessParts, 'attempts'>,
  c: Context<VisitEnv>,
  work: () => Promise<Response>,
): Promise<Response> {
  const taken = await attempts.take(LIMITS.directoryFromAddress, c.get('visit').network);
  if (taken.allowed) return await work();
  if (taken.first) await noteRefusal(c, 'too_many');
  return backToSignIn(c, 'too_many_attempts', '/');
}

/** One who came in went there and came back, and neither counts. */
export async function giveBack({ attempts }: Pick<AccessParts, 'attempts'>, network: string): Promise<void> {
  for (const _way of ['there', 'back']) await attempts.giveBack(LIMITS.directoryFromAddress, network);
}
