import type { ReadDb } from '../../../db/database';
import { groupBy } from '../../domain/group-by';

/** The slugs of the districts that an organisation answers for on a day, by name. @param day ISO date */
export async function districtsOf(db: ReadDb, organisation: string, day: string): Promise<string[]> {
  const rows = await answeredOn(db, day).where('organisation_key', '=', organisation).execute();
  return rows.map(({ slug }) => slug);
}

/** The same of every organisation; those without any are not there. @param day ISO date */
export async function districtsByOrganisation(
  db: ReadDb,
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  return groupBy(
    await answeredOn(db, day).execute(),
    ({ organisation }) => organisation,
    ({ slug }) => slug,
  );
}

const answeredOn = (db: ReadDb, day: string) =>
  db
    .selectFrom('organisation_districts')
    .innerJoin('areas', 'areas.slug', 'organisation_districts.area_slug')
    .select(['organisation_key as organisation', 'organisation_districts.area_slug as slug'])
    .where('organisation_districts.valid_from', '<=', day)
    .where(({ eb, or }) =>
      or([
        eb('organisation_districts.valid_to', 'is', null),
        eb('organisation_districts.valid_to', '>', day),
      ]),
    )
    .orderBy('areas.name');
