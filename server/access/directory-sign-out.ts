import type { AccessParts } from './access-parts';
import { findDirectoryToken } from './find-directory-token.queries';

/** Where one goes on from signing out: null unless the session was begun through the directory. */
export async function directorySignOut(
  { db, directory }: Pick<AccessParts, 'db' | 'directory'>,
  sessionId: string,
): Promise<string | null> {
  if (directory === null) return null;
  const begun = await findDirectoryToken(db, sessionId);
  return begun ? await directory.signOutAddress(begun.token, '/logga-in?ut=ja') : null;
}
