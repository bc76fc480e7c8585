import type { AreaHistory } from '../areas/area-history';
import { type Population, weighParts } from '../areas/part-weights';
import { partsOn } from '../areas/parts-on';
import type { Provenance } from '../statistics/estimate';

/** The value an area of a target started from, as it was fixed when the target was decided. */
export interface FixedBaseline {
  readonly slug: string;
  readonly baseline: number | null;
  readonly baselineProvenance: Provenance | null;
}

/** How a target reaches an area: with its value at the start, or without one. */
export interface AreaBaseline {
  readonly value: number | null;
  readonly provenance: Provenance | null;
  /** Pooled from areas that make up this one. */
  readonly recalculated: boolean;
}

interface BaselineDay {
  readonly date: string;
  readonly ages: { readonly from: number; readonly to: number };
}

/**
 * What a target says of an area: its own baseline, or, for an area formed later, that of all its parts weighted by
 * population. Undefined where the target does not reach: the area, or a part of it, is not in its scope.
 */
export function baselineIn(
  scope: readonly FixedBaseline[],
  slug: string,
  history: AreaHistory,
  populations: readonly Population[],
  { date, ages }: BaselineDay,
): AreaBaseline | undefined {
  const own = scope.find((one) => one.slug === slug);
  if (own !== undefined)
    return { value: own.baseline, provenance: own.baselineProvenance, recalculated: false };
  const parts = partsOn(history, slug, date) ?? [];
  const found = parts.flatMap((part) => scope.find((one) => one.slug === part) ?? []);
  if (parts.length === 0 || found.length < parts.length) return undefined;
  return pooled(found, populations, { date, ageFrom: ages.from, ageTo: ages.to });
}

function pooled(
  parts: readonly FixedBaseline[],
  populations: readonly Population[],
  frame: { readonly date: string; readonly ageFrom: number; readonly ageTo: number },
): AreaBaseline {
  const unweighed = parts.map(({ slug }) => ({ slug, weightedBase: null, respondents: null }));
  const weights = weighParts(unweighed, populations, frame)?.weights;
  const known = parts.flatMap(({ baseline, baselineProvenance }) =>
    baseline === null || baselineProvenance === null ? [] : [{ baseline, baselineProvenance }],
  );
  const [first] = known;
  const kinds = new Set(known.map(({ baselineProvenance }) => baselineProvenance === 'example'));
  if (weights === undefined || first === undefined || known.length < parts.length || kinds.size > 1) {
    return { value: null, provenance: null, recalculated: true };
  }
  return {
    value: known.reduce((sum, { baseline }, index) => sum + baseline * (weights[index] ?? 0), 0),
    provenance: first.baselineProvenance,
    recalculated: true,
  };
}
