import type { Logger } from 'pino';
import { type Repeated, repeatHourly } from '../hourly';
import { applyRetention, type RetentionParts } from './apply-retention';

/** Takes away what has had its time, a minute after the start and then hourly. What fails is tried again the next time. */
export const startRetention = (
  parts: RetentionParts & { readonly log: Pick<Logger, 'info' | 'error'> },
  times?: Parameters<typeof repeatHourly>[1],
): Repeated =>
  repeatHourly(
    {
      name: 'retention',
      log: parts.log,
      run: async (stopping) => ({ removed: await applyRetention(parts, stopping) }),
    },
    times,
  );
