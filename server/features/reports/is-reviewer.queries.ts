import type { ReadDb } from '../../../db/database';

/** Whether an author has named somebody to read the secret sections of a report. */
export async function isReviewer(db: ReadDb, id: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('report_reviewers')
    .select('person_id')
    .where('report_id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}
