import type { ReadDb } from '../../db/database';

/** Accepted editions that the register has not taken up, oldest first, with who accepted and published each and when. */
export async function listPendingTakeUps(db: ReadDb) {
  return await db
    .selectFrom('report_steps')
    .leftJoin('report_take_ups', (join) =>
      join
        .onRef('report_take_ups.report_id', '=', 'report_steps.report_id')
        .onRef('report_take_ups.edition', '=', 'report_steps.edition'),
    )
    .leftJoin('publications', (join) =>
      join
        .onRef('publications.report_id', '=', 'report_steps.report_id')
        .onRef('publications.edition', '=', 'report_steps.edition'),
    )
    .select(['report_steps.report_id as id', 'report_steps.edition', 'report_steps.at', 'report_steps.by'])
    .select('publications.published_at as publishedAt')
    .where('report_steps.step', '=', 'accept')
    .where('report_take_ups.at', 'is', null)
    .orderBy('report_steps.at')
    .execute();
}
