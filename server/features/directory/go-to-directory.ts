import type { Context } from 'hono';
import type { AccessParts } from '../../access/access-parts';
import type { Directory } from '../../access/directory';
import { DirectoryProblem } from '../../access/directory-attempt';
import { libraryHeaders, passCookies } from '../../access/library-calls';
import { ownPath } from '../../access/own-path';
import type { VisitEnv } from '../../access/visit';
import { notFound } from '../../http/problem';
import { refuseEntry, throughSignIn } from './refuse-entry';

/** @throws Problem 404 where there is none */
export function directoryOf({ directory }: Pick<AccessParts, 'directory'>): Directory {
  if (directory === null) throw notFound('No directory is connected.');
  return directory;
}

/** Whether a page of another's sent the browser here: nobody is signed in, as whoever it may be, without asking to. */
function isLed(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/**
 * Sends the browser to the directory, from which it comes back to `to`; one led here by
 * somebody else’s page, to where one chooses to.
 */
export async function goToDirectory(
  parts: AccessParts,
  c: Context<VisitEnv>,
  to: string | undefined,
): Promise<Response> {
  const wanted = ownPath(to);
  if (isLed(c)) return c.redirect(throughSignIn(wanted), 302);
  try {
    const { address, response } = await directoryOf(parts).begin(throughSignIn(wanted), libraryHeaders(c));
    passCookies(c, response);
    return c.redirect(address, 302);
  } catch (error) {
    if (error instanceof DirectoryProblem) return await refuseEntry(c, error.trouble, wanted);
    throw error;
  }
}
