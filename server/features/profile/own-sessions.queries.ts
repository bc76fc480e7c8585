import type { ReadDb } from '../../../db/database';
import type { AccessParts } from '../../access/access-parts';
import { isPastItsTime, type OpenSession } from '../../access/sessions';
import type { OwnSessions } from './profile.contract';

/** Where the person of a session is signed in, here and elsewhere, the latest used first. */
export async function listOwnSessions(
  parts: Pick<AccessParts, 'clock' | 'sessionLimits'> & { readonly db: ReadDb },
  here: Pick<OpenSession, 'id' | 'person'>,
): Promise<OwnSessions> {
  const rows = await parts.db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'seen_at', 'address', 'user_agent'])
    .where('person_id', '=', here.person.id)
    .orderBy('seen_at', 'desc')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  const open = rows.filter(
    // One that nobody came back to is ended only when somebody asks for it.
    (row) => !isPastItsTime(parts, { createdAt: new Date(row.created_at), seenAt: new Date(row.seen_at) }),
  );
  return {
    sessions: open.map((row) => ({
      id: row.id,
      here: row.id === here.id,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      // The library writes '' for what it was not told.
      address: row.address || null,
      userAgent: row.user_agent || null,
    })),
  };
}
