import type { ReadDb } from '../../../db/database';
import { type AreaHistory, areaHistory } from '../../domain/areas/area-history';
import type { AreaKind } from '../../domain/areas/area-kind';

/** Every area of some kinds that there has been, and what became of each, in two queries. */
export async function getAreaHistory(db: ReadDb, kinds: readonly AreaKind[]): Promise<AreaHistory> {
  const [areas, links] = await Promise.all([
    db
      .selectFrom('areas')
      .select(['slug', 'name', 'kind', 'valid_from as validFrom', 'valid_to as validTo'])
      .where('kind', 'in', [...kinds])
      .execute(),
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
