import type { ReadDb } from '../../../db/database';

export type CellRow = Awaited<ReturnType<typeof listCells>>[number];
export type Group = Awaited<ReturnType<typeof listGroups>>[number];

/** The stored cells of an indicator in some areas and groups (`all`: every group), in one query. */
export async function listCells(
  db: ReadDb,
  indicator: string,
  { areas, groups }: { readonly areas: readonly string[]; readonly groups: readonly string[] | 'all' },
) {
  if (areas.length === 0) return [];
  return await db
    .selectFrom('estimates')
    .leftJoin('sources', 'sources.key', 'estimates.source_key')
    .select([
      'area_slug',
      'group_key',
      'round_key',
      'kind',
      'status',
      'value',
      'lower',
      'upper',
      'respondents',
      'effective_respondents',
      'weighted_base',
      'provenance',
      'precision',
      'note',
      'sources.title as source_title',
      'sources.url as source_url',
    ])
    .where('indicator_key', '=', indicator)
    .where('area_slug', 'in', [...areas])
    .$if(groups !== 'all', (query) => query.where('group_key', 'in', [...groups]))
    .execute();
}

/** Groups in the order they are read; `all`: every one. */
export async function listGroups(db: ReadDb, groups: readonly string[] | 'all') {
  return await db
    .selectFrom('groups')
    .select(['key', 'label_sv', 'label_en'])
    .$if(groups !== 'all', (query) => query.where('key', 'in', [...groups]))
    .orderBy('position')
    .execute();
}
