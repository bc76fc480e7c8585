import { ImportRejected } from '../importing/import-error';
import type { BoundaryFault } from './boundary-fault';
import type { BoundaryKind } from './boundary-kind';
import { chooseNaming, listProperties, type Naming, nameIn, type Properties } from './choose-naming';
import { checkNumberOfPositions } from './count-positions';
import type { DatedArea } from './dated-area';
import { findOverlaps } from './find-overlaps';
import type { Geometry } from './geometry';
import { matchAreas } from './match-areas';
import { parseCollection } from './parse-collection';
import { readGeometry } from './read-geometry';

interface BoundaryRequest {
  /** ISO date: the day whose areas the file is to hold. */
  readonly on: string;
  /** Found from the names when left out. */
  readonly kind?: BoundaryKind | undefined;
  /** The property that holds the names; found from them when left out. */
  readonly nameProperty?: string | undefined;
}

export interface ReadBoundaries extends Naming {
  readonly boundaries: readonly { readonly slug: string; readonly geometry: Geometry }[];
}

interface Feature {
  readonly properties: Properties;
  readonly geometry: unknown;
  readonly isFeature: boolean;
}

/**
 * Reads a file of boundaries: every area of its kind that existed that day, exactly once, each where it can lie.
 * @param areas every area there has been
 * @param onFault every fault of the file, before it is refused
 * @throws ImportRejected when the file cannot be read, or has any fault
 */
export function readBoundaries(
  bytes: Uint8Array,
  areas: readonly DatedArea[],
  request: BoundaryRequest,
  onFault: (fault: BoundaryFault) => void,
): ReadBoundaries {
  const features = parseCollection(bytes).map(toFeature);
  checkNumberOfPositions(features.map(({ geometry }) => geometry));
  const naming = nameFeatures(features, areas, request);
  const names = features.map(({ properties }) => nameIn(properties, naming.property));
  let faults = 0;
  const report = (fault: BoundaryFault) => {
    faults += 1;
    onFault(fault);
  };
  const geometries = features.map(({ geometry, isFeature }, index) => {
    const about = { feature: index + 1, name: names[index] ?? '' };
    if (!isFeature) report({ code: 'not_a_feature', ...about, detail: '' });
    return readGeometry(geometry, (code, detail) => report({ code, ...about, detail }));
  });
  const ofKind = areas.filter(({ kind }) => kind === naming.kind);
  const slugs = matchAreas(names, { areas: ofKind, on: request.on, property: naming.property }, report);
  // Only of a file that is right otherwise: what is wrong already would be told of again.
  if (faults === 0) reportOverlaps(geometries, names, report);
  if (faults > 0) throw refused(faults);
  const boundaries = slugs.flatMap((slug, index) => {
    const geometry = geometries[index];
    return slug === undefined || geometry === undefined ? [] : [{ slug, geometry }];
  });
  return { ...naming, boundaries };
}

function reportOverlaps(
  geometries: readonly (Geometry | undefined)[],
  names: readonly string[],
  report: (fault: BoundaryFault) => void,
): void {
  for (const [place, index] of findOverlaps(geometries.filter((one) => one !== undefined))) {
    const detail = names[place] ?? '';
    report({ code: 'overlap', feature: index + 1, name: names[index] ?? '', detail });
  }
}

function toFeature(value: unknown): Feature {
  const { type, properties, geometry } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { properties: (properties ?? {}) as Properties, geometry, isFeature: type === 'Feature' };
}

function nameFeatures(
  features: readonly Feature[],
  areas: readonly DatedArea[],
  { on, kind, nameProperty }: BoundaryRequest,
): Naming {
  const properties = features.map((feature) => feature.properties);
  const naming = chooseNaming(properties, areas, { on, kind, property: nameProperty });
  if (naming !== undefined) return { kind: naming.kind, property: naming.property };
  const there = listProperties(properties).join(', ');
  const where = nameProperty ? [`fältet ${nameProperty}`, `${nameProperty}`] : ['filen', 'the file'];
  throw new ImportRejected('unknown_names', {
    sv: `inget namn i ${where[0]} är ett område som fanns ${on} (filens fält: ${there || 'inga'})`,
    en: `no name in ${where[1]} is an area that existed on ${on} (the file's properties: ${there || 'none'})`,
  });
}

const refused = (faults: number): ImportRejected =>
  new ImportRejected('bad_boundaries', {
    sv: `${faults} fel i filen; ingenting har sparats`,
    en: `${faults} faults in the file; nothing has been stored`,
  });
