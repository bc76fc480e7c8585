import type { BoundaryKind } from '../../server/domain/boundaries/boundary-kind';

/** One file of boundaries that was taken in: every area of a kind, as it lay from a day on. */
export interface BoundarySetsTable {
  /** Kind and day: "district-2023-07-01". */
  key: string;
  area_kind: BoundaryKind;
  /** ISO date: from this day the boundaries hold. One set for each kind and day. */
  valid_from: string;
  file_name: string;
  /** SHA-256 of the file, hex: the same file is never taken in twice. */
  content_hash: string;
  /** How many areas the set has. */
  areas: number;
  /** ISO instant. */
  imported_at: string;
}

/** Where one area lies. */
export interface BoundariesTable {
  set_key: string;
  area_slug: string;
  /** A GeoJSON Polygon or MultiPolygon (RFC 7946): WGS 84, rings wound as the standard says. */
  geometry: string;
}
