import type { AccessParts } from '../access/access-parts';
import { endOfKeeping, KEPT_THINGS, type KeptThing } from '../domain/access/retention';
import { REMOVE } from './remove-old';

export type RetentionParts = Pick<AccessParts, 'db' | 'clock' | 'sessionLimits'>;

/**
 * Takes away what has had its time, a little at a time, so that nobody waits long. Several processes may do so at once.
 * @returns how many rows of each thing
 */
export async function applyRetention({
  db,
  clock,
  sessionLimits,
}: RetentionParts): Promise<Readonly<Record<KeptThing, number>>> {
  const now = clock.now();
  const ends = endOfKeeping(now, sessionLimits.longestMs);
  const removed: Record<KeptThing, number> = {
    sessions: 0,
    links: 0,
    attempts: 0,
    verifications: 0,
    mails: 0,
    audit_details: 0,
  };
  for (const thing of KEPT_THINGS) {
    let more = true;
    while (more) {
      const step = await db.transaction().execute((tx) => REMOVE[thing](tx, ends[thing].toISOString(), now));
      removed[thing] += step.rows;
      more = step.more;
    }
  }
  return removed;
}
