import type { ReadDb } from '../../../db/database';

/** A report as it was decided, without its text. */
export interface Snapshot {
  readonly id: string;
  readonly seq: number;
  readonly edition: number;
  readonly takenAt: string;
  /** Of the decision it was frozen by. */
  readonly paragraph: string;
  readonly decidedOn: string;
}

/** What was decided about a report and still holds as decided, newest first: decisions wrongly recorded froze nothing. */
export async function listSnapshots(db: ReadDb, reportId: string): Promise<Snapshot[]> {
  return await db
    .selectFrom('report_snapshots')
    .innerJoin('decisions', (join) =>
      join
        .onRef('decisions.snapshot_id', '=', 'report_snapshots.id')
        .on('decisions.retracted_at', 'is', null),
    )
    .select([
      'report_snapshots.id',
      'report_snapshots.seq',
      'report_snapshots.edition',
      'report_snapshots.taken_at as takenAt',
      'decisions.paragraph',
      'decisions.decided_on as decidedOn',
    ])
    .where('report_snapshots.report_id', '=', reportId)
    .orderBy('report_snapshots.seq', 'desc')
    .execute();
}
