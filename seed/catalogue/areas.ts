import type { AreaLineageTable, AreaMembershipsTable, AreasTable } from '../../db/schema/areas';
import { slugOf } from '../../server/domain/text/slug';
import { NEIGHBOURHOODS } from './neighbourhoods';

/** The day the fourteen stadsdelsområden came to be; nothing earlier is kept. */
const START = '2007-01-01';
const CITY = 'stockholm';

interface Merger {
  readonly date: string;
  readonly successor: string;
  readonly predecessors: readonly string[];
  readonly decision: string;
}

/** Sources: start.stockholm, "Ny stadsdelsorganisation" (2023-04) and Områdesfakta; both are mergers without splits. */
const MERGERS: readonly Merger[] = [
  {
    date: '2020-07-01',
    successor: 'Hägersten-Älvsjö',
    predecessors: ['Hägersten-Liljeholmen', 'Älvsjö'],
    decision: 'Kommunfullmäktige våren 2020',
  },
  {
    date: '2023-07-01',
    successor: 'Järva',
    predecessors: ['Rinkeby-Kista', 'Spånga-Tensta'],
    decision: 'Kommunfullmäktige 2023-04-24',
  },
  {
    date: '2023-07-01',
    successor: 'Norra innerstaden',
    predecessors: ['Norrmalm', 'Östermalm'],
    decision: 'Kommunfullmäktige 2023-04-24',
  },
];

const mergerOf = (district: string) => MERGERS.find(({ predecessors }) => predecessors.includes(district));

const originalDistricts = Object.keys(NEIGHBOURHOODS);
const districtSlugs = new Set(
  [...originalDistricts, ...MERGERS.map(({ successor }) => successor)].map(slugOf),
);

/** A neighbourhood that shares its name with a district says so in its slug. */
function neighbourhoodSlug(name: string): string {
  const slug = slugOf(name);
  return districtSlugs.has(slug) ? `${slug}-stadsdel` : slug;
}

const district = (name: string, validFrom: string): AreasTable => ({
  slug: slugOf(name),
  name,
  kind: 'district',
  valid_from: validFrom,
  valid_to: mergerOf(name)?.date ?? null,
});

const districts: readonly AreasTable[] = [
  ...originalDistricts.map((name) => district(name, START)),
  ...MERGERS.map(({ successor, date }) => district(successor, date)),
];

const neighbourhoods: readonly AreasTable[] = Object.values(NEIGHBOURHOODS)
  .flat()
  .map((name) => ({
    slug: neighbourhoodSlug(name),
    name,
    kind: 'neighbourhood',
    valid_from: START,
    valid_to: null,
  }));

export const AREAS: readonly AreasTable[] = [
  { slug: CITY, name: 'Stockholm', kind: 'city', valid_from: START, valid_to: null },
  ...districts,
  ...neighbourhoods,
];

/** A neighbourhood follows its district through every merger. */
function membershipsOf(name: string, parent: string, from: string): AreaMembershipsTable[] {
  const merger = mergerOf(parent);
  const own = {
    child_slug: neighbourhoodSlug(name),
    parent_slug: slugOf(parent),
    valid_from: from,
    valid_to: merger?.date ?? null,
  };
  return merger ? [own, ...membershipsOf(name, merger.successor, merger.date)] : [own];
}

export const AREA_MEMBERSHIPS: readonly AreaMembershipsTable[] = [
  ...districts.map(({ slug, valid_from, valid_to }) => ({
    child_slug: slug,
    parent_slug: CITY,
    valid_from,
    valid_to,
  })),
  ...Object.entries(NEIGHBOURHOODS).flatMap(([parent, names]) =>
    names.flatMap((name) => membershipsOf(name, parent, START)),
  ),
];

export const AREA_LINEAGE: readonly AreaLineageTable[] = MERGERS.flatMap(
  ({ date, successor, predecessors, decision }) =>
    predecessors.map((predecessor) => ({
      predecessor_slug: slugOf(predecessor),
      successor_slug: slugOf(successor),
      date,
      decision,
    })),
);
