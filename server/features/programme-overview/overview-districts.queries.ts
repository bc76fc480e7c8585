import type { ReadDb } from '../../../db/database';

/** A district of a day with the committee that answers for it. */
export interface DistrictOfDay {
  readonly slug: string;
  readonly label: string;
  readonly committee: { readonly key: string; readonly name: string } | null;
}

const swedish = new Intl.Collator('sv');

/** The districts of a day, by name. @param day ISO date */
export async function listDistrictsOfDay(db: ReadDb, day: string): Promise<DistrictOfDay[]> {
  const rows = await db
    .selectFrom('areas')
    .leftJoin('organisation_districts', (join) =>
      join
        .onRef('organisation_districts.area_slug', '=', 'areas.slug')
        .on('organisation_districts.valid_from', '<=', day)
        .on(({ eb, or }) =>
          or([
            eb('organisation_districts.valid_to', 'is', null),
            eb('organisation_districts.valid_to', '>', day),
          ]),
        ),
    )
    .leftJoin('organisations', 'organisations.key', 'organisation_districts.organisation_key')
    .select(['areas.slug', 'areas.name as label', 'organisations.key', 'organisations.name'])
    .where('areas.kind', '=', 'district')
    .where('areas.valid_from', '<=', day)
    .where((area) => area.or([area('areas.valid_to', 'is', null), area('areas.valid_to', '>', day)]))
    .execute();
  return rows
    .map(({ slug, label, key, name }) => ({
      slug,
      label,
      committee: key === null || name === null ? null : { key, name },
    }))
    .sort((one, other) => swedish.compare(one.label, other.label));
}
