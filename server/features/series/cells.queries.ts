import type { ReadDb } from '../../../db/database';

/** Which cells are wanted; `all` stands for the city and every district, or for every group. */
export interface CellSelection {
  readonly indicator: string;
  readonly areas: readonly string[] | 'all';
  readonly groups: readonly string[] | 'all';
}

/** One area and group with one of its cells; the cell's columns are null where there is none. */
export type CellRow = Awaited<ReturnType<typeof listCells>>[number];

/**
 * The cells of an indicator in one query, whatever the number of areas and groups. Areas and groups without
 * a cell come back once, so that a caller can tell "no figure" from "no such area".
 */
export async function listCells(db: ReadDb, { indicator, areas, groups }: CellSelection) {
  return await db
    .selectFrom('areas')
    .innerJoin('groups', (join) =>
      groups === 'all' ? join.onTrue() : join.on('groups.key', 'in', [...groups]),
    )
    .leftJoin('estimates', (join) =>
      join
        .on('estimates.indicator_key', '=', indicator)
        .onRef('estimates.area_slug', '=', 'areas.slug')
        .onRef('estimates.group_key', '=', 'groups.key'),
    )
    .leftJoin('sources', 'sources.key', 'estimates.source_key')
    .select([
      'areas.slug',
      'areas.name',
      'areas.kind as area_kind',
      'areas.valid_from',
      'areas.valid_to',
      'groups.key as group_key',
      'groups.label_sv as group_sv',
      'groups.label_en as group_en',
      'groups.position as group_position',
      'estimates.round_key',
      'estimates.kind',
      'estimates.status',
      'estimates.value',
      'estimates.lower',
      'estimates.upper',
      'estimates.respondents',
      'estimates.effective_respondents',
      'estimates.weighted_base',
      'estimates.provenance',
      'estimates.precision',
      'estimates.note',
      'sources.title as source_title',
      'sources.url as source_url',
    ])
    .where((where) =>
      areas === 'all'
        ? where('areas.kind', 'in', ['city', 'district'])
        : where('areas.slug', 'in', [...areas]),
    )
    .execute();
}
