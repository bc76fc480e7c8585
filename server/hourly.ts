import type { Logger } from 'pino';
import { describeFailure } from './http/describe-failure';

const MINUTE_MS = 60_000;

/** The first time waits until whoever came to the start has been answered. */
const TIMES = { firstAfterMs: MINUTE_MS, everyMs: 60 * MINUTE_MS } as const;

/** Something that is done again and again while the product runs. */
export interface Repeated {
  /** Ends it, once the step that is being taken is done. */
  stop(): Promise<void>;
}

interface Work {
  /** What it is called in the log, and what it tells there when it is done. */
  readonly name: string;
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** @param stopping once aborted, it ends after the step it is at; the rest is left for the next time */
  run(stopping: AbortSignal): Promise<object>;
}

/** Does something a minute after the start and then hourly. What fails is tried again the next time. */
export function repeatHourly(
  { name, log, run }: Work,
  { firstAfterMs, everyMs }: { readonly firstAfterMs: number; readonly everyMs: number } = TIMES,
): Repeated {
  const stopping = new AbortController();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout;
  const runAfter = (ms: number) => {
    timer = setTimeout(() => {
      running = runOnce().then(() => {
        if (!stopping.signal.aborted) runAfter(everyMs);
      });
    }, ms).unref();
  };
  const runOnce = () =>
    run(stopping.signal).then(
      (done) => log.info(done, name),
      (error: unknown) => log.error({ failure: describeFailure(error) }, `${name} failed`),
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
