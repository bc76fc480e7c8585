import { setImmediate } from 'node:timers/promises';
import type { AccessParts } from '../access/access-parts';
import { endOfKeeping, KEPT_THINGS, type KeptThing } from '../domain/access/retention';
import { removeSome } from './remove-old';

export type RetentionParts = Pick<AccessParts, 'db' | 'clock' | 'sessionLimits'>;

/**
 * Takes away what has had its time, a little at a time, so that nobody waits long. Several processes may do so at once.
 * @param stopping once aborted, it ends after the step it is at; the rest is left for the next time
 * @returns how many rows of each thing
 */
export async function applyRetention(
  { db, clock, sessionLimits }: RetentionParts,
  stopping?: AbortSignal,
): Promise<Readonly<Record<KeptThing, number>>> {
  const now = clock.now();
  const ends = endOfKeeping(now, sessionLimits.longestMs);
  const removed: Record<KeptThing, number> = {
    sessions: 0,
    links: 0,
    attempts: 0,
    verifications: 0,
    mails: 0,
    attachment_files: 0,
    audit_details: 0,
  };
  for (const thing of KEPT_THINGS) {
    let more = true;
    while (more && !stopping?.aborted) {
      const step = await db.transaction().execute((tx) => removeSome(tx, thing, ends[thing], now));
      removed[thing] += step.rows;
      more = step.more;
      // SQLite answers without ever leaving the process to others: that has to be done for it.
      await setImmediate();
    }
  }
  return removed;
}
