import type { Filling } from '../../server/domain/follow-up/programme';

/** A programme. What it says stands in its revisions. */
export interface ProgrammesTable {
  /** `trygghetsprogram-2020-2023`. Never changes. */
  slug: string;
  /** The revision that holds. */
  revision: number;
  /** `published`: read in the programme itself; `example`: made up for trying the product; `reported`: by the office. */
  provenance: ProgrammeProvenance;
}
export type ProgrammeProvenance = 'published' | 'reported' | 'example';

/** A programme as it stood after a change. Only added to. */
export interface ProgrammeRevisionsTable {
  programme_slug: string;
  /** 1, 2, 3 … in a programme. */
  revision: number;
  /** JSON: a `Programme`. */
  content: string;
  /** Why it was changed. */
  reason: string;
  at: string;
  /** Null: the product itself. */
  by: string | null;
  provenance: 'reported' | 'example';
}

/** Every focus area a programme has had: a key once given is never given up. */
export interface FocusAreasTable {
  programme_slug: string;
  key: string;
}

/** Every goal a focus area has had, likewise. */
export interface GoalsTable {
  programme_slug: string;
  focus_area_key: string;
  key: string;
}

/** What was said of a role in an organisation; the latest holds. Only added to. */
export interface RoleFillingsTable {
  organisation_key: string;
  role_key: string;
  /** 1, 2, 3 … for the role in the organisation. */
  seq: number;
  /** `not_said`: a report that said something else no longer does. */
  state: Filling | 'not_said';
  /** Who fills it, by post and never by name; may be empty. Not shown to everyone. */
  holder: string;
  /** ISO date from which it is so. */
  since: string;
  /** The report that says so; null: said on its own. */
  report_id: string | null;
  at: string;
  by: string | null;
  provenance: 'reported' | 'example';
}
