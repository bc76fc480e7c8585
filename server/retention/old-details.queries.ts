import type { ReadDb } from '../../db/database';

/**
 * Rows of the audit log whose details have had their time. What an erasure names stays for good, since it is what
 * accounts for the others.
 * @returns their numbers in rising order, so many at most
 */
export async function listOldDetails(db: ReadDb, before: string, most: number): Promise<number[]> {
  // Rows come in the order of their time, but for moments: what is newer need not be looked through.
  const last = await db
    .selectFrom('audit_log')
    .select('seq')
    .where('at', '<=', before)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return [];
  const rows = await db
    .selectFrom('audit_details')
    .innerJoin('audit_log', 'audit_log.seq', 'audit_details.seq')
    .select('audit_details.seq')
    .where('audit_details.body', 'is not', null)
    .where('audit_details.seq', '<=', last.seq)
    .where('audit_log.at', '<=', before)
    .where('audit_log.action', '<>', 'audit.erased')
    .orderBy('audit_details.seq')
    .limit(most)
    .execute();
  return rows.map(({ seq }) => seq);
}
