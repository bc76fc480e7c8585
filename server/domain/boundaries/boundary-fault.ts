import type { Localized } from '../localized';

type Sentence = (detail: string) => Localized;
const plain =
  (sv: string, en: string): Sentence =>
  () => ({ sv, en });

/** What can be wrong with an area of a boundary file; `detail` is what the sentence needs to know. */
const REASONS = {
  not_a_feature: plain('objektet är ingen Feature', 'the object is not a Feature'),
  wrong_geometry: (type) => ({
    sv: `geometrin är ${type || 'tom'}, men ska vara Polygon eller MultiPolygon`,
    en: `the geometry is ${type || 'empty'}, not a Polygon or MultiPolygon`,
  }),
  bad_coordinates: (shown) => ({
    sv: `koordinaterna är inte listor av talpar (${shown})`,
    en: `the coordinates are not lists of pairs of numbers (${shown})`,
  }),
  ring_too_short: (points) => ({
    sv: `en ring har ${points} punkter, men behöver minst 4`,
    en: `a ring has ${points} positions, but needs at least 4`,
  }),
  ring_not_closed: (at) => ({
    sv: `en ring slutar inte där den börjar (${at})`,
    en: `a ring does not end where it begins (${at})`,
  }),
  no_area: (at) => ({ sv: `en ring har ingen yta (${at})`, en: `a ring covers nothing (${at})` }),
  projected_coordinates: (at) => ({
    sv: `koordinaterna är meter och inte grader (${at}): troligen SWEREF 99 eller RT 90. Spara om filen i WGS 84`,
    en: `the coordinates are metres, not degrees (${at}): probably SWEREF 99 or RT 90. Save the file in WGS 84`,
  }),
  swapped_coordinates: (at) => ({
    sv: `latituden står före longituden (${at}): GeoJSON vill ha longituden först`,
    en: `latitude comes before longitude (${at}): GeoJSON wants longitude first`,
  }),
  outside_country: (at) => ({ sv: `ligger utanför Sverige (${at})`, en: `lies outside Sweden (${at})` }),
  self_crossing: (at) => ({
    sv: `gränsen korsar sig själv (nära ${at})`,
    en: `the boundary crosses itself (near ${at})`,
  }),
  overlap: (other) => ({
    sv: `ligger delvis över ${other}; områden ska ligga bredvid varandra`,
    en: `lies partly over ${other}; areas are to lie side by side`,
  }),
  missing_name: (property) => ({
    sv: `namn saknas i fältet ${property}`,
    en: `the property ${property} has no name`,
  }),
  repeated_name: (times) => ({ sv: `står ${times} gånger i filen`, en: `stands ${times} times in the file` }),
  unknown_name: (nearest) => ({
    sv: nearest ? `okänt namn – menade du ${nearest}?` : 'okänt namn',
    en: nearest ? `unknown name: did you mean ${nearest}?` : 'unknown name',
  }),
  area_not_yet: (from) => ({ sv: `finns först från ${from}`, en: `exists only from ${from}` }),
  area_no_longer: (to) => ({ sv: `finns inte längre från ${to}`, en: `exists no longer from ${to}` }),
  missing_area: plain('saknas i filen', 'is not in the file'),
} as const satisfies Readonly<Record<string, Sentence>>;

export type BoundaryFaultCode = keyof typeof REASONS;

/** One fault in a boundary file. */
export interface BoundaryFault {
  readonly code: BoundaryFaultCode;
  /** Which object of the file, from 1; null when it is what the file lacks. */
  readonly feature: number | null;
  /** The area's name as the file writes it; empty when it has none. */
  readonly name: string;
  readonly detail: string;
}

/** Why an area is refused, in words. */
export const faultReason = ({ code, detail }: Pick<BoundaryFault, 'code' | 'detail'>): Localized =>
  REASONS[code](detail);
