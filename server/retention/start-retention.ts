import type { Logger } from 'pino';
import { describeFailure } from '../http/describe-failure';
import { applyRetention, type RetentionParts } from './apply-retention';

const MINUTE_MS = 60_000;

/** The first time waits until whoever came to the start has been answered. */
const TIMES = { firstAfterMs: MINUTE_MS, everyMs: 60 * MINUTE_MS } as const;

interface Retention {
  /** Ends it, once the step that is being taken is done. */
  stop(): Promise<void>;
}

/** Takes away what has had its time, a minute after the start and then hourly. What fails is tried again the next time. */
export function startRetention(
  parts: RetentionParts & { readonly log: Pick<Logger, 'info' | 'error'> },
  { firstAfterMs, everyMs }: { readonly firstAfterMs: number; readonly everyMs: number } = TIMES,
): Retention {
  const stopping = new AbortController();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout;
  const runAfter = (ms: number) => {
    timer = setTimeout(() => {
      running = run().then(() => {
        if (!stopping.signal.aborted) runAfter(everyMs);
      });
    }, ms).unref();
  };
  const run = () =>
    applyRetention(parts, stopping.signal).then(
      (removed) => parts.log.info({ removed }, 'retention'),
      (error: unknown) => parts.log.error({ failure: describeFailure(error) }, 'retention failed'),
    );
  runAfter(firstAfterMs);
  return {
    stop: async () => {
      clearTimeout(timer);
      stopping.abort();
      await running;
    },
  };
}
