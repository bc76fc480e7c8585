import type { Context } from 'hono';
import type { DirectoryTrouble } from '../../access/directory-attempt';
import { ownPath } from '../../access/own-path';
import type { VisitEnv } from '../../access/visit';

/** The page where one signs in, which remembers where one wanted. */
export const throughSignIn = (to: string): string => `/logga-in?${new URLSearchParams({ till: to })}`;

/** Where one wanted, from an address made by `throughSignIn`. */
export function wantedIn(location: string | null): string {
  const till = new URL(location ?? '/', 'http://here.invalid').searchParams.get('till');
  return ownPath(till ?? undefined);
}

/** Sends the browser back to where one signs in, which says why; the log says that it was so, and nobody's name. */
export async function refuseEntry(
  c: Context<VisitEnv>,
  trouble: DirectoryTrouble,
  wanted: string,
): Promise<Response> {
  await noteRefusal(c, trouble);
  return backToSignIn(c, trouble, wanted);
}

export async function noteRefusal(
  c: Context<VisitEnv>,
  reason: DirectoryTrouble | 'too_many',
): Promise<void> {
  await c.get('visit').note({ action: 'directory.refused', outcome: 'refused', details: { reason } });
}

/** @param code what the page explains */
export function backToSignIn(
  c: Context<VisitEnv>,
  code: DirectoryTrouble | 'too_many_attempts',
  wanted: string,
): Response {
  const query = new URLSearchParams({ fel: code, ...(wanted === '/' ? {} : { till: wanted }) });
  return c.redirect(`/logga-in?${query}`, 302);
}
