import type { Logger } from 'pino';
import { type Repeated, repeatHourly } from '../hourly';
import { type ReminderParts, sendReminders } from './send-reminders';

/** Reminds people of deadlines, a minute after the start and then hourly. What fails is tried again the next time. */
export const startReminders = (
  parts: ReminderParts & { readonly log: Pick<Logger, 'info' | 'error'> },
  times?: Parameters<typeof repeatHourly>[1],
): Repeated =>
  repeatHourly(
    {
      name: 'reminders',
      log: parts.log,
      run: async (stopping) => ({ sent: await sendReminders(parts, stopping) }),
    },
    times,
  );
