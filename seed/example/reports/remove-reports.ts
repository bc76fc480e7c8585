import type { WriteDb } from '../../../db/database';
import { removeExampleThreads } from './remove-threads';

/** What hangs on a report by its id, in an order in which it can be taken out. */
const OF_REPORT = [
  'publications',
  'report_returns',
  'report_steps',
  'decisions',
  'answer_history',
  'answers',
  'report_sections',
  'report_writers',
  'report_comments',
  'report_reviewers',
  'section_presence',
  'attachments',
  'reminders',
  'report_take_ups',
] as const;

/** Takes every example round out again, with what was made up or tried in it. Rounds of people's own stay. */
export async function removeExampleReports(tx: WriteDb): Promise<number> {
  await removeExampleThreads(tx);
  const reports = tx.selectFrom('reports').select('id').where('provenance', '=', 'example');
  const snapshots = tx.selectFrom('report_snapshots').select('id').where('report_id', 'in', reports);
  const decisions = tx.selectFrom('decisions').select('id').where('report_id', 'in', reports);
  await tx.deleteFrom('decision_statements').where('decision_id', 'in', decisions).execute();
  await tx.deleteFrom('snapshot_sections').where('snapshot_id', 'in', snapshots).execute();
  const files = await tx
    .selectFrom('attachments')
    .select('sha256')
    .distinct()
    .where('report_id', 'in', reports)
    .execute();
  for (const table of OF_REPORT) await tx.deleteFrom(table).where('report_id', 'in', reports).execute();
  for (const { sha256 } of files) await removeFile(tx, sha256);
  await tx.deleteFrom('report_snapshots').where('report_id', 'in', reports).execute();
  await tx.deleteFrom('reports').where('provenance', '=', 'example').execute();
  await tx.deleteFrom('committee_meetings').where('provenance', '=', 'example').execute();
  const { numDeletedRows } = await tx
    .deleteFrom('reporting_rounds')
    .where('provenance', '=', 'example')
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Removes the bytes of a file that was attached to an example report, unless another report has the same file. */
async function removeFile(tx: WriteDb, sha256: string): Promise<void> {
  await tx
    .deleteFrom('attachment_files')
    .where('sha256', '=', sha256)
    .where('sha256', 'not in', tx.selectFrom('attachments').select('sha256'))
    .execute();
}
