import type { ReadDb } from '../../../db/database';
import type { BoundaryKind } from '../../domain/boundaries/boundary-kind';
import type { Geometry } from '../../domain/boundaries/geometry';
import { groupBy } from '../../domain/group-by';

export interface BoundarySet {
  readonly key: string;
  readonly contentHash: string;
  readonly validFrom: string;
  /** The areas it draws. */
  readonly slugs: ReadonlySet<string>;
}

/** The sets of a kind that hold on a day, the latest first. */
export async function listSetsOn(db: ReadDb, kind: BoundaryKind, on: string): Promise<BoundarySet[]> {
  const rows = await db
    .selectFrom('boundary_sets')
    .innerJoin('boundaries', 'set_key', 'key')
    .select(['key', 'content_hash', 'valid_from', 'area_slug'])
    .where('area_kind', '=', kind)
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .execute();
  const sets = groupBy(
    rows,
    ({ key }) => key,
    (row) => row,
  );
  return [...sets].map(([key, areas]) => ({
    key,
    contentHash: areas[0]?.content_hash ?? '',
    validFrom: areas[0]?.valid_from ?? '',
    slugs: new Set(areas.map(({ area_slug }) => area_slug)),
  }));
}

/** Where each area of a set lies, by its slug. */
export async function listGeometries(db: ReadDb, setKey: string): Promise<Map<string, Geometry>> {
  const rows = await db
    .selectFrom('boundaries')
    .select(['area_slug', 'geometry'])
    .where('set_key', '=', setKey)
    .execute();
  return new Map(rows.map(({ area_slug, geometry }) => [area_slug, JSON.parse(geometry) as Geometry]));
}
