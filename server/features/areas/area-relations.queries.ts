import type { ReadDb } from '../../../db/database';
import { groupBy } from '../../domain/group-by';
import type { Area } from './areas.contract';

type Parent = Area['parents'][number];
type Relative = Area['predecessors'][number];

/** What each area lay within, oldest first, by the area's slug. */
export async function listParents(db: ReadDb): Promise<Map<string, Parent[]>> {
  const rows = await db
    .selectFrom('area_memberships')
    .innerJoin('areas as parent', 'parent.slug', 'area_memberships.parent_slug')
    .select(['child_slug', 'parent_slug', 'parent.name'])
    .select(['area_memberships.valid_from', 'area_memberships.valid_to'])
    .orderBy('area_memberships.valid_from')
    .orderBy('parent_slug')
    .execute();
  return groupBy(
    rows,
    ({ child_slug }) => child_slug,
    (row) => ({ slug: row.parent_slug, label: row.name, validFrom: row.valid_from, validTo: row.valid_to }),
  );
}

/** What each area came from and became, by the area's slug. */
export async function listLineage(db: ReadDb) {
  const rows = await db
    .selectFrom('area_lineage')
    .innerJoin('areas as predecessor', 'predecessor.slug', 'predecessor_slug')
    .innerJoin('areas as successor', 'successor.slug', 'successor_slug')
    .select(['predecessor_slug', 'successor_slug', 'date', 'decision'])
    .select(['predecessor.name as predecessor_name', 'successor.name as successor_name'])
    .orderBy('date')
    .orderBy('predecessor_slug')
    .execute();
  return {
    predecessors: groupBy(
      rows,
      ({ successor_slug }) => successor_slug,
      ({ predecessor_slug, predecessor_name, date, decision }): Relative => ({
        slug: predecessor_slug,
        label: predecessor_name,
        date,
        decision,
      }),
    ),
    successors: groupBy(
      rows,
      ({ predecessor_slug }) => predecessor_slug,
      ({ successor_slug, successor_name, date, decision }): Relative => ({
        slug: successor_slug,
        label: successor_name,
        date,
        decision,
      }),
    ),
  };
}
