import type { ReadDb } from '../../../db/database';
import type { BoundaryKind } from '../../domain/boundaries/boundary-kind';
import { coverAreas } from '../../domain/boundaries/cover-areas';
import { existedOn } from '../../domain/boundaries/dated-area';
import { listAreas } from '../areas/list-areas.queries';
import type { Boundaries } from './boundaries.contract';
import { listSetsOn } from './boundary-sets.queries';
import { drawAreas } from './draw-areas';

type Feature = Boundaries['features'][number];

/**
 * Where the areas of a day lie, by the latest set that can draw every one of them. A set from before a merger draws
 * the new area from its parts. Without such a set there are no features, and what is missing is named.
 */
export async function getBoundaries(
  db: ReadDb,
  { on, kind }: { readonly on: string; readonly kind: BoundaryKind },
): Promise<Boundaries> {
  const [everyArea, sets] = await Promise.all([listAreas(db, { kind }), listSetsOn(db, kind, on)]);
  const names = new Map(everyArea.map(({ slug, label }) => [slug, label]));
  const named = (slug: string) => ({ slug, name: names.get(slug) ?? slug });
  const areas = everyArea.filter((area) => existedOn(area, on)).map(({ slug }) => slug);
  const predecessors = new Map(everyArea.map((area) => [area.slug, area.predecessors]));
  const covers = sets.map((set) => ({
    set,
    ...coverAreas({ areas, on, drawn: set.slugs, drawnFrom: set.validFrom, predecessors }),
  }));
  const whole = covers.find(({ missing }) => missing.length === 0);
  const collection = { type: 'FeatureCollection', kind } as const;
  if (whole === undefined) {
    const missing = (covers[0]?.missing ?? areas).map(named);
    return { ...collection, validFrom: null, features: [], missing };
  }
  const drawn = await drawAreas(db, whole.set, whole.parts);
  const features = areas.flatMap((slug): Feature[] => {
    const parts = whole.parts.get(slug) ?? [];
    const geometry = drawn.get(slug);
    if (geometry === undefined) return [];
    const mergedFrom = parts.length === 1 && parts[0] === slug ? [] : parts.map(named);
    return [{ type: 'Feature', id: slug, properties: { name: named(slug).name, mergedFrom }, geometry }];
  });
  return { ...collection, validFrom: whole.set.validFrom, features, missing: [] };
}
