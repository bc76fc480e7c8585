import type { ReadDb } from '../../../db/database';
import { listSuccessions } from '../../access/places.queries';
import { groupBy } from '../../domain/group-by';
import type { CityMap } from './own-places';

/** Organisations, who took over from whom, and their districts. @param today ISO date */
export async function readCityMap(db: ReadDb, today: string): Promise<CityMap> {
  const [organisations, successions, districts] = await Promise.all([
    db.selectFrom('organisations').select(['key', 'name', 'kind', 'valid_from', 'valid_to']).execute(),
    listSuccessions(db),
    listDistricts(db, today),
  ]);
  return {
    organisations: organisations.map(({ valid_from, valid_to, ...named }) => ({
      ...named,
      stands: valid_from <= today && (valid_to === null || today < valid_to),
    })),
    successions,
    districts,
  };
}

const listDistricts = (db: ReadDb, today: string) =>
  db
    .selectFrom('organisation_districts')
    .innerJoin('areas', 'areas.slug', 'organisation_districts.area_slug')
    .select(['organisation_key as organisation', 'areas.slug', 'areas.name'])
    .where('organisation_districts.valid_from', '<=', today)
    .where(({ eb, or }) =>
      or([
        eb('organisation_districts.valid_to', 'is', null),
        eb('organisation_districts.valid_to', '>', today),
      ]),
    )
    .orderBy('areas.name')
    .execute();

/** Where people have a role, also in organisations that have ended; by person. */
export async function listSeats(
  db: ReadDb,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('memberships')
    .select(['person_id', 'organisation_key'])
    .where('person_id', 'in', [...people])
    .where('ended_at', 'is', null)
    .execute();
  return groupBy(
    rows,
    ({ person_id }) => person_id,
    ({ organisation_key }) => organisation_key,
  );
}
