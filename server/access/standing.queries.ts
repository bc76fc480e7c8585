import type { ReadDb } from '../../db/database';

/** Who is kept, and whether they have ever come: `came` is true (PostgreSQL) or 1 (SQLite). */
export function selectStanding(db: ReadDb) {
  return db
    .selectFrom('people')
    .select(['people.id', 'people.name', 'people.email', 'people.language', 'people.version'])
    .select(['people.created_at', 'people.deactivated_at', 'people.anonymised_at'])
    .select(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('sign_in_accounts as own').select('own.id').whereRef('own.person_id', '=', 'people.id'),
        ),
        exists(selectFrom('sessions as own').select('own.id').whereRef('own.person_id', '=', 'people.id')),
        exists(
          selectFrom('one_time_links as own')
            .select('own.digest')
            .whereRef('own.person_id', '=', 'people.id')
            .where('own.used_at', 'is not', null)
            .where('own.revoked_at', 'is', null),
        ),
      ]).as('came'),
    );
}
