import type { Logger } from 'pino';
import { type Repeated, repeatHourly } from '../hourly';
import { type BriefMailParts, sendBriefMails } from './send-brief-mails';

/** Writes to who has asked for it about what is new, a minute after the start and then hourly. */
export const startBriefMails = (
  parts: BriefMailParts & { readonly log: Pick<Logger, 'info' | 'error'> },
): Repeated =>
  repeatHourly({
    name: 'mails about what is new',
    log: parts.log,
    run: async (stopping) => ({ sent: await sendBriefMails(parts, stopping) }),
  });
