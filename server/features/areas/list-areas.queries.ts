import type { z } from '@hono/zod-openapi';
import type { ReadDb } from '../../../db/database';
import { AREA_KINDS } from '../../domain/areas/area-kind';
import { listLineage, listParents } from './area-relations.queries';
import type { Area, AreasQuery } from './areas.contract';

/**
 * Areas with their parents, predecessors and successors; the city first, then districts, then neighbourhoods,
 * each by name as Swedish orders it.
 * @param filter `on`: only areas that existed that day; their relations are told whole all the same
 */
export async function listAreas(db: ReadDb, filter: z.infer<typeof AreasQuery>): Promise<Area[]> {
  const { on, kind } = filter;
  const [rows, parents, lineage] = await Promise.all([
    db
      .selectFrom('areas')
      .selectAll()
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'city'))
      .$if(on !== undefined, (query) =>
        query
          .where('valid_from', '<=', on ?? '')
          .where((area) => area.or([area('valid_to', 'is', null), area('valid_to', '>', on ?? '')])),
      )
      .execute(),
    listParents(db),
    listLineage(db),
  ]);
  return rows
    .map(({ slug, name, kind, valid_from, valid_to }) => ({
      slug,
      label: name,
      kind,
      validFrom: valid_from,
      validTo: valid_to,
      parents: parents.get(slug) ?? [],
      predecessors: lineage.predecessors.get(slug) ?? [],
      successors: lineage.successors.get(slug) ?? [],
    }))
    .sort(byKindAndName);
}

const swedish = new Intl.Collator('sv');

const byKindAndName = (a: Area, b: Area): number =>
  AREA_KINDS.indexOf(a.kind) - AREA_KINDS.indexOf(b.kind) || swedish.compare(a.label, b.label);
