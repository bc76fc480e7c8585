import type { Logger } from 'pino';
import type { Db } from '../../db/database';
import { type Repeated, repeatHourly } from '../hourly';
import { takeUpPending } from './take-up-pending';

/** Takes up what was accepted before there was a register, at once and then hourly for what failed. */
export const startTakeUps = ({
  db,
  log,
}: {
  readonly db: Db;
  readonly log: Pick<Logger, 'info' | 'error'>;
}): Repeated =>
  repeatHourly(
    {
      name: 'take-ups',
      log,
      run: async (stopping) => ({ takenUp: await takeUpPending({ db, log }, stopping) }),
    },
    { firstAfterMs: 0, everyMs: 60 * 60_000 },
  );
