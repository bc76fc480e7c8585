import type { ReadDb } from '../../../db/database';
import { BOUNDARY_KINDS, type BoundaryKind } from '../../domain/boundaries/boundary-kind';
import type { DatedArea } from '../../domain/boundaries/dated-area';

/** Every district and neighbourhood there has been. */
export async function listDatedAreas(db: ReadDb): Promise<DatedArea[]> {
  const rows = await db.selectFrom('areas').selectAll().where('kind', 'in', BOUNDARY_KINDS).execute();
  return rows.map(({ slug, name, kind, valid_from, valid_to }) => ({
    slug,
    name,
    kind: kind as BoundaryKind,
    validFrom: valid_from,
    validTo: valid_to,
  }));
}
