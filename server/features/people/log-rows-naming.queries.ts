import type { ReadDb } from '../../../db/database';

/**
 * The rows of the log whose details may tell who somebody is: what they did, what was done to them, and what names one
 * of their addresses. Without those already erased, and those that account for an erasure, which name nobody.
 * @returns their numbers in rising order
 */
export async function listLogRowsNaming(
  db: ReadDb,
  id: string,
  addresses: readonly string[],
): Promise<number[]> {
  const rows = await db
    .selectFrom('audit_log')
    .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
    .select('audit_log.seq')
    .where('audit_details.body', 'is not', null)
    .where('action', '<>', 'audit.erased')
    .where(({ eb, and, or, fn, val }) =>
      or([
        and([eb('actor_kind', '=', 'person'), eb('actor_id', '=', id)]),
        and([eb('subject_kind', '=', 'person'), eb('subject_id', '=', id)]),
        // The engines have no other way in common to ask whether a text holds another.
        ...addresses.map((address) =>
          eb(fn('replace', [fn('lower', ['body']), val(address), val('')]), '<>', fn('lower', ['body'])),
        ),
      ]),
    )
    .orderBy('audit_log.seq')
    .execute();
  return rows.map(({ seq }) => seq);
}
