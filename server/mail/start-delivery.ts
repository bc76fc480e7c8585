import { type DeliveryParts, deliverDue } from './deliver-mails';

/** How often waiting mail is looked for. */
const EVERY_MS = 2_000;
/** How long a mail that is being sent may take when the product is stopped. */
const STOP_WITHIN_MS = 5_000;

export interface RunningDelivery {
  /** Looks for no more mail, and waits a little for the one that is being sent. */
  stop(): Promise<void>;
}

/** Sends mail as it comes, until stopped. */
export function startDelivery(parts: DeliveryParts): RunningDelivery {
  let timer: NodeJS.Timeout | undefined;
  const stopping = new AbortController();
  const round = async (): Promise<void> => {
    await deliverDue(parts, stopping.signal);
    if (!stopping.signal.aborted) timer = setTimeout(begin, EVERY_MS).unref();
  };
  let running = round();
  function begin() {
    running = round();
  }
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      const patience = new Promise<void>((resolve) => {
        setTimeout(resolve, STOP_WITHIN_MS).unref();
      });
      await Promise.race([running, patience]);
    },
  };
}
