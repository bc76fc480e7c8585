import type { ReadDb } from '../../../db/database';
import type { Person } from '../../access/find-person.queries';
import { placesOf } from '../../access/places.queries';
import { type ItemKind, listRevisions, noThread } from './find-item.queries';
import { permitThread } from './permit-thread';
import type { ItemHistory } from './thread-changes.contract';
import type { ItemKey } from './thread-links.queries';

/**
 * Everything that was ever said of a thread, newest first, but for what has been found to be secret: for its own people
 * and the office.
 * @throws Refused as `permitThread`; Problem 404 for what there is not
 */
export async function getHistory(
  db: ReadDb,
  person: Person,
  kind: ItemKind,
  key: ItemKey,
  day: string,
): Promise<ItemHistory> {
  const [[place], revisions] = await Promise.all([
    placesOf(db, [key.owner], day),
    listRevisions(db, kind, key),
  ]);
  if (place === undefined) throw noThread(key);
  permitThread(person, 'threads.read', { key, place, open: revisions[0]?.visibility === 'open' });
  if (!revisions[0]?.readable) throw noThread(key);
  return {
    revisions: revisions.map(({ content, readable, ...row }) => ({
      ...row,
      content: readable ? JSON.parse(content) : null,
    })),
  };
}
