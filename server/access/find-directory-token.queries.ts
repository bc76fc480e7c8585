import type { ReadDb } from '../../db/database';

/** What the directory gave for a session begun through it; undefined for one begun otherwise. */
export function findDirectoryToken(db: ReadDb, sessionId: string) {
  return db
    .selectFrom('sessions')
    .select('directory_token as token')
    .where('id', '=', sessionId)
    .where('way', '=', 'directory')
    .executeTakeFirst();
}
