import type { AreaKind } from '../../server/domain/areas/area-kind';

/** A geographic area and the days it existed. Validity is half-open: `valid_to` is the first day it no longer existed. */
export interface AreasTable {
  /** Name in lower case, å ä → a, ö → o, space → `-`; a neighbourhood named as a district ends in `-stadsdel`. */
  slug: string;
  /** As residents write it: "Spånga-Tensta". */
  name: string;
  kind: AreaKind;
  /** ISO date. */
  valid_from: string;
  /** ISO date, or null while the area exists. */
  valid_to: string | null;
}

/** Which area lay within which, and when: a neighbourhood in a district, a district in the city. */
export interface AreaMembershipsTable {
  child_slug: string;
  parent_slug: string;
  valid_from: string;
  valid_to: string | null;
}

/** Which area became which. One row per predecessor; a merger is several rows with one successor. */
export interface AreaLineageTable {
  predecessor_slug: string;
  successor_slug: string;
  /** The day the successor took over. */
  date: string;
  /** The decision, as a resident could look it up; empty when it was not found. */
  decision: string;
}
