import type { Logger } from 'pino';
import type { Db } from '../../db/database';
import { holdAudit } from '../access/append-audit';
import { getFoundReport } from '../features/reports/find-report.queries';
import { dayOf } from '../http/clock';
import { describeFailure } from '../http/describe-failure';
import { listPendingTakeUps } from './pending-take-ups.queries';
import { openInRegister, takeUpReport } from './take-up-report';

interface Parts {
  readonly db: Db;
  readonly log: Pick<Logger, 'error'>;
}

/**
 * Takes up accepted editions that the register has not taken up: those accepted before there was a register. Each in a
 * transaction of its own, oldest first; what is published opens at once. One that fails is told in the log, and waits
 * with what is younger of its report for the next time.
 * @param stopping once aborted, the rest is left for the next time
 * @returns how many editions
 */
export async function takeUpPending({ db, log }: Parts, stopping?: AbortSignal): Promise<number> {
  const failed = new Set<string>();
  let done = 0;
  for (const pending of await listPendingTakeUps(db)) {
    if (stopping?.aborted) break;
    const { id: report, edition } = pending;
    if (failed.has(report)) continue;
    try {
      await takeUpEdition(db, pending);
      done += 1;
    } catch (error) {
      failed.add(report);
      // A message may quote what was read: the report's text stands in no log.
      const { message: _, ...failure } = describeFailure(error);
      log.error({ report, edition, failure }, 'an edition could not be taken up');
    }
  }
  return done;
}

type Pending = Awaited<ReturnType<typeof listPendingTakeUps>>[number];

/** Holds what every deed holds, so that nobody changes the same meanwhile. */
const takeUpEdition = (db: Db, { id, edition, at, by, publishedAt }: Pending): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await holdAudit(tx);
    const report = await getFoundReport(tx, id, dayOf(new Date(at)));
    const step = { report, edition, by };
    await takeUpReport(tx, { ...step, at: new Date(at) });
    if (publishedAt !== null) await openInRegister(tx, { ...step, at: new Date(publishedAt) });
  });
