import type { Logger } from 'pino';
import { describeFailure } from '../http/describe-failure';
import { applyRetention, type RetentionParts } from './apply-retention';

const DAY_MS = 24 * 3_600_000;

interface Retention {
  /** Ends it, once what is being done is done. */
  stop(): Promise<void>;
}

/** Takes away what has had its time, now and once a day. What fails is tried again the next day. */
export function startRetention(parts: RetentionParts & { readonly log: Logger }): Retention {
  let running = Promise.resolve();
  const run = () => {
    running = running.then(() =>
      applyRetention(parts).then(
        (removed) => parts.log.info({ removed }, 'retention'),
        (error: unknown) => parts.log.error({ failure: describeFailure(error) }, 'retention failed'),
      ),
    );
  };
  run();
  const timer = setInterval(run, DAY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
