import type { ReadDb } from '../../../db/database';
import { groupBy } from '../../domain/group-by';

/** The districts that each organisation answers for on a day, by name; those without any are not there. @param day ISO date */
export async function districtsByOrganisation(
  db: ReadDb,
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('organisation_districts')
    .innerJoin('areas', 'areas.slug', 'organisation_districts.area_slug')
    .select(['organisation_key', 'area_slug'])
    .where('organisation_districts.valid_from', '<=', day)
    .where(({ eb, or }) =>
      or([
        eb('organisation_districts.valid_to', 'is', null),
        eb('organisation_districts.valid_to', '>', day),
      ]),
    )
    .orderBy('areas.name')
    .execute();
  return groupBy(
    rows,
    ({ organisation_key }) => organisation_key,
    ({ area_slug }) => area_slug,
  );
}
