import { setTimeout } from 'node:timers/promises';
import { DatabaseBusy } from './database-busy';

/** How long the engine itself waits for a writer in another process, with this whole process standing still. */
export const STANDING_STILL_MS = 10;
const PAUSE_MS = 40;

/**
 * Tries until no writer in another process is in the way, with pauses in which this process does other work.
 * @param attempt one try, which changes nothing when the engine says that it is busy
 * @param waitMs about how long to go on
 * @throws DatabaseBusy after that; whatever else the attempt throws
 */
export async function waitForWriter<T>(attempt: () => Promise<T>, waitMs: number): Promise<T> {
  for (let waited = 0; ; waited += STANDING_STILL_MS + PAUSE_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (waited >= waitMs) throw new DatabaseBusy(error);
    }
    await setTimeout(PAUSE_MS);
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_BUSY\b/.test(String(error.code));
