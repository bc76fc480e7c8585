import { getDataVersion } from '../../db/data-version';
import type { ReadDb } from '../../db/database';
import type { Clock } from './clock';

/** How long a change made by another process may stay unseen. */
const SEEN_WITHIN_MS = 1_000;

/** The version the stored data have: a number that counts up with every change. */
export type DataVersion = () => Promise<number> | number;

/** Reads the version at most once a second; between, it is answered from memory. */
export function watchDataVersion(db: ReadDb, clock: Clock): DataVersion {
  let readAt = Number.NEGATIVE_INFINITY;
  let version: Promise<number> | number = 0;
  return () => {
    const now = clock.now().getTime();
    if (now - readAt < SEEN_WITHIN_MS) return version;
    readAt = now;
    const reading = getDataVersion(db);
    version = reading;
    reading.then(
      (read) => {
        if (version === reading) version = read;
      },
      // A failed read is told to those who waited for it, and tried again by the next request.
      () => {
        if (version === reading) readAt = Number.NEGATIVE_INFINITY;
      },
    );
    return version;
  };
}
