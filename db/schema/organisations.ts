import type { OrganisationKind } from '../../server/domain/access/roles';

/** A committee, a company or the executive office. Never removed: one that ends gets its last day. */
export interface OrganisationsTable {
  /** A slug: lower case letters, digits and -. Never changes. */
  key: string;
  name: string;
  kind: OrganisationKind;
  /** ISO date. */
  valid_from: string;
  /** ISO date, the first day it is no more; null while it stands. */
  valid_to: string | null;
  /** Counted up by each change, so that two who change at once are told. */
  version: number;
}

/** Which districts a district committee answers for, and when. */
export interface OrganisationDistrictsTable {
  organisation_key: string;
  area_slug: string;
  valid_from: string;
  valid_to: string | null;
}

/** Who took over what an organisation that ended had under way. */
export interface OrganisationSuccessionsTable {
  predecessor_key: string;
  successor_key: string;
  /** ISO date: the day of the takeover. */
  date: string;
  /** Who decided it, and when. */
  decision: string;
}
