import type { ReadDb } from '../../db/database';
import type { Standing } from '../domain/access/directory-rules';

/** The organisations that stand on a day. @param day ISO date */
export async function standingOrganisations(db: ReadDb, day: string): Promise<Standing> {
  const rows = await db
    .selectFrom('organisations')
    .select(['key', 'kind'])
    .where('valid_from', '<=', day)
    .where(({ eb, or }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', day)]))
    .execute();
  return new Map(rows.map(({ key, kind }) => [key, kind]));
}
