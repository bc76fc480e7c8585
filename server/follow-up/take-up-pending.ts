import type { Db } from '../../db/database';
import { getFoundReport } from '../features/reports/find-report.queries';
import { dayOf } from '../http/clock';
import { openInRegister, takeUpReport } from './take-up-report';

/**
 * Takes up accepted editions that the register has not taken up: those accepted before there was a register. Each in a
 * transaction of its own, oldest first; what is published opens at once.
 * @param stopping once aborted, the rest is left for the next time
 * @returns how many editions
 */
export async function takeUpPending(db: Db, stopping?: AbortSignal): Promise<number> {
  const pending = await db
    .selectFrom('report_steps')
    .leftJoin('report_take_ups', (join) =>
      join
        .onRef('report_take_ups.report_id', '=', 'report_steps.report_id')
        .onRef('report_take_ups.edition', '=', 'report_steps.edition'),
    )
    .select(['report_steps.report_id as id', 'report_steps.edition', 'report_steps.at', 'report_steps.by'])
    .where('report_steps.step', '=', 'accept')
    .where('report_take_ups.at', 'is', null)
    .orderBy('report_steps.at')
    .execute();
  let done = 0;
  for (const { id, edition, at, by } of pending) {
    if (stopping?.aborted) break;
    await db.transaction().execute(async (tx) => {
      const report = await getFoundReport(tx, id, dayOf(new Date(at)));
      const step = { report, edition, by };
      await takeUpReport(tx, { ...step, at: new Date(at) });
      const published = await tx
        .selectFrom('publications')
        .select('published_at')
        .where('report_id', '=', id)
        .where('edition', '=', edition)
        .executeTakeFirst();
      if (published) await openInRegister(tx, { ...step, at: new Date(published.published_at) });
    });
    done += 1;
  }
  return done;
}
