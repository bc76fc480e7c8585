import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../http/clock';
import type { VisitEnv } from './visit';

const MINUTE_MS = 60_000;
/** Addresses remembered at a time; one that is pushed out can add one row more. */
const MAX_ADDRESSES = 1_000;
/** What a stranger wrote is kept only so far. */
const MAX_LENGTH = 200;

interface Sender {
  readonly origin: string | undefined;
  readonly site: string | undefined;
}

/** Writes down that a page of another origin was refused: once a minute and address, so that nobody fills the log. */
export function noteForeign(clock: Clock) {
  const notedAt = new LRUCache<string, number>({ max: MAX_ADDRESSES });
  return async (c: Context<VisitEnv>, { origin, site }: Sender): Promise<void> => {
    const { network, note } = c.get('visit');
    const now = clock.now().getTime();
    if (now - (notedAt.get(network) ?? Number.NEGATIVE_INFINITY) < MINUTE_MS) return;
    notedAt.set(network, now);
    await note({
      action: 'request.refused',
      outcome: 'refused',
      details: {
        reason: 'foreign_origin',
        after: {
          origin: origin?.slice(0, MAX_LENGTH) ?? null,
          site: site?.slice(0, MAX_LENGTH) ?? null,
          method: c.req.method,
          path: c.req.path.slice(0, MAX_LENGTH),
        },
      },
    });
  };
}
