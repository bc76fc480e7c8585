import { comparable } from './area-name';
import { BOUNDARY_KINDS, type BoundaryKind } from './boundary-kind';
import { type DatedArea, existedOn } from './dated-area';

/** A feature's properties as the file has them. */
export type Properties = Readonly<Record<string, unknown>>;

/** Which property holds the names, and of which kind of area they are. */
export interface Naming {
  readonly kind: BoundaryKind;
  readonly property: string;
}

/** The property that holds the name unless another fits better. */
const USUAL_PROPERTY = 'name';

/**
 * Finds the kind and the property whose names agree best with the areas of the day: most names in common among all
 * features and areas on either side (Jaccard's index), so that a column of the district of each neighbourhood is not
 * taken for names.
 * @returns undefined when no name at all is known
 */
export function chooseNaming(
  features: readonly Properties[],
  areas: readonly DatedArea[],
  wanted: {
    readonly on: string;
    readonly kind: BoundaryKind | undefined;
    readonly property: string | undefined;
  },
): Naming | undefined {
  const properties = wanted.property ? [wanted.property] : listProperties(features);
  const kinds = wanted.kind ? [wanted.kind] : BOUNDARY_KINDS;
  const candidates = kinds.flatMap((kind) => {
    const known = namesOf(areas, kind, wanted.on);
    return properties.map((property) => ({
      kind,
      property,
      agreement: agreement(
        features.map((feature) => comparable(nameIn(feature, property))),
        known,
      ),
    }));
  });
  const [best] = candidates
    .filter(({ agreement }) => agreement > 0)
    .sort((a, b) => b.agreement - a.agreement);
  return best;
}

/** Every property of the file, the usual one first. */
export const listProperties = (features: readonly Properties[]): string[] => {
  const all = new Set(features.flatMap((feature) => Object.keys(feature)));
  return [...all].sort((a, b) => Number(b === USUAL_PROPERTY) - Number(a === USUAL_PROPERTY));
};

/** The name in a property; empty when it holds no text. */
export function nameIn(feature: Properties, property: string): string {
  const value = feature[property];
  return typeof value === 'string' ? value.trim() : '';
}

const namesOf = (areas: readonly DatedArea[], kind: BoundaryKind, on: string): Set<string> =>
  new Set(
    areas.filter((area) => area.kind === kind && existedOn(area, on)).map(({ name }) => comparable(name)),
  );

function agreement(names: readonly string[], known: ReadonlySet<string>): number {
  const common = new Set(names.filter((name) => known.has(name))).size;
  return common === 0 ? 0 : common / (names.length + known.size - common);
}
