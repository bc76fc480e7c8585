import type { WriteDb } from '../../db/database';

/** Signs a person out of one place. @returns false when they were not signed in there */
export async function endSession(tx: WriteDb, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Signs a person out everywhere, but for one session where that is given. @returns of how many places */
export async function endSessions(
  tx: WriteDb,
  personId: string,
  { but }: { readonly but?: string | undefined } = {},
): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .$if(but !== undefined, (query) => query.where('id', '<>', but ?? ''))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
