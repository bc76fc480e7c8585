import type { Db } from '../../db/database';
import { getFoundReport } from '../features/reports/find-report.queries';
import { dayOf } from '../http/clock';
import { listPendingTakeUps } from './pending-take-ups.queries';
import { openInRegister, takeUpReport } from './take-up-report';

/**
 * Takes up accepted editions that the register has not taken up: those accepted before there was a register. Each in a
 * transaction of its own, oldest first; what is published opens at once.
 * @param stopping once aborted, the rest is left for the next time
 * @returns how many editions
 */
export async function takeUpPending(db: Db, stopping?: AbortSignal): Promise<number> {
  let done = 0;
  for (const { id, edition, at, by, publishedAt } of await listPendingTakeUps(db)) {
    if (stopping?.aborted) break;
    await db.transaction().execute(async (tx) => {
      const report = await getFoundReport(tx, id, dayOf(new Date(at)));
      const step = { report, edition, by };
      await takeUpReport(tx, { ...step, at: new Date(at) });
      if (publishedAt !== null) await openInRegister(tx, { ...step, at: new Date(publishedAt) });
    });
    done += 1;
  }
  return done;
}
