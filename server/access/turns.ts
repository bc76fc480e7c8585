import { availableParallelism } from 'node:os';
import { tooManyAttempts } from './too-many-attempts';

/** Work that takes turns, so that it leaves the machine to others. */
export interface Turns {
  /** @throws Problem 429 `too_many_attempts` when too many wait already */
  take<T>(work: () => Promise<T>): Promise<T>;
}

interface TurnsLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/**
 * Computing a password's key takes a processor some 100 ms and 32 MB: two at once at most, one processor stays free
 * for everybody else, and a second's worth or two may wait.
 */
export const PASSWORD_TURNS: TurnsLimits = {
  atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 20,
};
const RETRY_SECONDS = 2;

/** Gives turns in the order they were asked for. */
export function createTurns({ atOnce, waiting }: TurnsLimits): Turns {
  const queue: (() => void)[] = [];
  let working = 0;
  return {
    async take(work) {
      if (working < atOnce) working += 1;
      else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
      else throw tooManyAttempts(RETRY_SECONDS);
      try {
        return await work();
      } finally {
        // Whoever waits takes over the turn: the number of those at work stays.
        const next = queue.shift();
        if (next) next();
        else working -= 1;
      }
    },
  };
}
