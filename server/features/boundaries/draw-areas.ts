import { LRUCache } from 'lru-cache';
import type { ReadDb } from '../../../db/database';
import { dissolve } from '../../domain/boundaries/dissolve';
import { type Geometry, geometryOf, polygonsOf } from '../../domain/boundaries/geometry';
import { type BoundarySet, listGeometries } from './boundary-sets.queries';

type Drawn = ReadonlyMap<string, Geometry>;

/** Days with the same areas look the same: a handful is all there is of districts and neighbourhoods. */
const drawnBefore = new LRUCache<string, Promise<Drawn>>({ max: 6 });

/** Where each area lies, by its slug: its parts of the set as one. Remembered by what the set holds and the parts. */
export function drawAreas(
  db: ReadDb,
  { key, contentHash }: BoundarySet,
  parts: ReadonlyMap<string, readonly string[]>,
): Promise<Drawn> {
  const same = JSON.stringify([key, contentHash, ...parts]);
  const before = drawnBefore.get(same);
  if (before !== undefined) return before;
  const drawing = draw(db, key, parts);
  drawnBefore.set(same, drawing);
  // What failed is tried again.
  drawing.catch(() => drawnBefore.delete(same));
  return drawing;
}

async function draw(
  db: ReadDb,
  setKey: string,
  parts: ReadonlyMap<string, readonly string[]>,
): Promise<Drawn> {
  const geometries = await listGeometries(db, setKey);
  const together = (slugs: readonly string[]) =>
    geometryOf(dissolve(slugs.flatMap((slug) => geometries.get(slug) ?? []).flatMap(polygonsOf)));
  return new Map([...parts].map(([slug, ofArea]) => [slug, together(ofArea)]));
}
