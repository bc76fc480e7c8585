import type { ReadDb } from '../../../db/database';
import { type AreaHistory, areaHistory, type DatedArea } from '../../domain/areas/area-history';

/** Every area there has been and what became of it, in two queries. */
export async function getAreaHistory(db: ReadDb): Promise<AreaHistory> {
  const [areas, links] = await Promise.all([
    listDatedAreas(db),
    db
      .selectFrom('area_lineage')
      .select(['predecessor_slug as predecessor', 'successor_slug as successor'])
      .orderBy('date')
      .orderBy('predecessor_slug')
      .orderBy('successor_slug')
      .execute(),
  ]);
  return areaHistory(areas, links);
}

function listDatedAreas(db: ReadDb): Promise<DatedArea[]> {
  return db
    .selectFrom('areas')
    .select(['slug', 'name', 'kind', 'valid_from as validFrom', 'valid_to as validTo'])
    .execute();
}

/** The areas that lie within another on a day, or that ever did, by slug. */
export async function listChildren(db: ReadDb, parent: string, date?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('area_memberships')
    .select('child_slug')
    .where('parent_slug', '=', parent)
    .$if(date !== undefined, (query) =>
      query
        .where('valid_from', '<=', date ?? '')
        .where((membership) =>
          membership.or([membership('valid_to', 'is', null), membership('valid_to', '>', date ?? '')]),
        ),
    )
    .orderBy('child_slug')
    .execute();
  return rows.map(({ child_slug }) => child_slug);
}
