import type { ReadDb } from '../../../db/database';

/** The slugs of the districts that an organisation answers for on a day, by name. @param day ISO date */
export async function districtsOf(db: ReadDb, organisation: string, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('organisation_districts')
    .innerJoin('areas', 'areas.slug', 'organisation_districts.area_slug')
    .select('organisation_districts.area_slug as slug')
    .where('organisation_key', '=', organisation)
    .where('organisation_districts.valid_from', '<=', day)
    .where(({ eb, or }) =>
      or([
        eb('organisation_districts.valid_to', 'is', null),
        eb('organisation_districts.valid_to', '>', day),
      ]),
    )
    .orderBy('areas.name')
    .execute();
  return rows.map(({ slug }) => slug);
}
