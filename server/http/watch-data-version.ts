import { getDataVersion } from '../../db/data-version';
import type { ReadDb } from '../../db/database';
import { type Clock, todayOf } from './clock';

/** How long a change made by another process may stay unseen. */
const SEEN_WITHIN_MS = 1_000;

/** What answers hang on: the version of the stored data, which every change counts up, and the day. */
export interface DataVersion {
  (): Promise<string> | string;
  /** Has the next one who asks read it anew: this process has just changed the data. */
  readAnew?(): void;
}

/** Reads the version at most once a second; between, it is answered from memory. */
export function watchDataVersion(db: ReadDb, clock: Clock): DataVersion {
  let readAt = Number.NEGATIVE_INFINITY;
  let version: Promise<string> | string = '';
  const dataVersion = () => {
    const now = clock.now().getTime();
    if (now - readAt < SEEN_WITHIN_MS) return version;
    readAt = now;
    const day = todayOf(clock);
    const reading = getDataVersion(db).then((counted) => `${counted}/${day}`);
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
  const readAnew = () => {
    readAt = Number.NEGATIVE_INFINITY;
  };
  return Object.assign(dataVersion, { readAnew });
}
