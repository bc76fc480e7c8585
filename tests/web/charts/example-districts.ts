import type { Area } from '../../../server/features/areas/areas.contract';

/** The fourteen districts of 2007–2020. */
export const ORIGINAL = [
  'rinkeby-kista',
  'hasselby-vallingby',
  'spanga-tensta',
  'norrmalm',
  'ostermalm',
  'bromma',
  'kungsholmen',
  'sodermalm',
  'skarholmen',
  'hagersten-liljeholmen',
  'alvsjo',
  'enskede-arsta-vantor',
  'skarpnack',
  'farsta',
];

/** A district as the API gives it, with what it was merged from. */
export const district = (slug: string, parts: readonly string[] = []): Area => ({
  slug,
  label: slug,
  kind: 'district',
  validFrom: '2007-01-01',
  validTo: null,
  parents: [],
  predecessors: parts.map((part) => ({ slug: part, label: part, date: '2023-07-01', decision: '' })),
  successors: [],
});

/** Every district there has been. */
export const DISTRICTS: readonly Area[] = [
  ...ORIGINAL.map((slug) => district(slug)),
  district('hagersten-alvsjo', ['hagersten-liljeholmen', 'alvsjo']),
  district('jarva', ['rinkeby-kista', 'spanga-tensta']),
  district('norra-innerstaden', ['norrmalm', 'ostermalm']),
];
