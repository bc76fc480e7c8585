import type {
  OrganisationDistrictsTable,
  OrganisationSuccessionsTable,
  OrganisationsTable,
} from '../../db/schema/organisations';
import type { OrganisationKind } from '../../server/domain/access/roles';
import { slugOf } from '../../server/domain/text/slug';
import { AREA_LINEAGE, AREAS } from './areas';

/**
 * The first day that anything is kept of. Organisations other than district committees stand from that day because
 * nothing earlier is asked for, not because they were founded then; their names are today's.
 */
const START = '2007-01-01';

/**
 * An example and not the whole list: specialist committees of the city that a safety programme speaks to.
 * Source: start.stockholm, "Nämnder och bolagsstyrelser: facknämnder".
 */
const SPECIALIST_COMMITTEES: readonly string[] = [
  'Arbetsmarknadsnämnden',
  'Exploateringsnämnden',
  'Fastighetsnämnden',
  'Idrottsnämnden',
  'Kulturnämnden',
  'Kyrkogårdsnämnden',
  'Miljö- och hälsoskyddsnämnden',
  'Servicenämnden',
  'Socialnämnden',
  'Stadsbyggnadsnämnden',
  'Trafiknämnden',
  'Utbildningsnämnden',
  'Äldrenämnden',
  'Överförmyndarnämnden',
];

/** An example likewise. Source: start.stockholm, "Nämnder och bolagsstyrelser: bolagsstyrelser" (within Stockholms Stadshus AB). */
const COMPANIES: readonly string[] = [
  'AB Familjebostäder',
  'AB Stockholmshem',
  'AB Svenska Bostäder',
  'Bostadsförmedlingen i Stockholm AB',
  'Micasa Fastigheter i Stockholm AB',
  'Skolfastigheter i Stockholm AB',
  'Stockholm Vatten och Avfall AB',
  'Stockholms Hamn AB',
  'Stockholms Stads Parkerings AB',
];

const districts = AREAS.filter(({ kind }) => kind === 'district');

/** As the city writes it: "Farsta stadsdelsnämnd", but "Skarpnäcks stadsdelsnämnd". */
const committeeName = (district: string): string =>
  `${district}${/[aeiouyåäö]$/.test(district) ? '' : 's'} stadsdelsnämnd`;

const committees = new Map(districts.map(({ slug, name }) => [slug, committeeName(name)]));

/** The committee of a district, by the district's slug. */
const committeeOf = (district: string): string => slugOf(committees.get(district) ?? district);

const standing =
  (kind: OrganisationKind) =>
  (name: string): OrganisationsTable => ({
    key: slugOf(name),
    name,
    kind,
    valid_from: START,
    valid_to: null,
    version: 1,
  });

/** Fourteen district committees that became thirteen and then eleven, with their districts; others of today. */
export const ORGANISATIONS: readonly OrganisationsTable[] = [
  standing('executive_office')('Stadsledningskontoret'),
  ...districts.map(({ name, valid_from, valid_to }) => ({
    ...standing('district_committee')(committeeName(name)),
    valid_from,
    valid_to,
  })),
  ...SPECIALIST_COMMITTEES.map(standing('specialist_committee')),
  ...COMPANIES.map(standing('company')),
];

export const ORGANISATION_DISTRICTS: readonly OrganisationDistrictsTable[] = districts.map(
  ({ slug, valid_from, valid_to }) => ({
    organisation_key: committeeOf(slug),
    area_slug: slug,
    valid_from,
    valid_to,
  }),
);

export const ORGANISATION_SUCCESSIONS: readonly OrganisationSuccessionsTable[] = AREA_LINEAGE.map(
  ({ predecessor_slug, successor_slug, date, decision }) => ({
    predecessor_key: committeeOf(predecessor_slug),
    successor_key: committeeOf(successor_slug),
    date,
    decision,
  }),
);
