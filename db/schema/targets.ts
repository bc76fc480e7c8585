import type { Provenance } from '../../server/domain/statistics/estimate';
import type { TargetKind, TargetProvenance, TargetScope } from '../../server/domain/targets/target';

/** Residents of an area on a day: what weighs the parts of an area that was formed by a merger. */
export interface PopulationsTable {
  area_slug: string;
  /** ISO date. */
  date: string;
  /** Youngest and oldest age counted, inclusive; 0 and 120 for everyone. */
  age_from: number;
  age_to: number;
  /** 1 when foreseen, 0 when counted. */
  prognosis: number;
  residents: number;
  source_key: string | null;
}

/** What an indicator is to reach, where. What it is to reach and until when stands in its versions. */
export interface TargetsTable {
  key: string;
  indicator_key: string;
  /** The indicator's survey, repeated so that the database can hold the baseline round to it. */
  survey_key: string;
  provenance: TargetProvenance;
  scope: TargetScope;
  /** For `worst`: how many districts. */
  scope_count: number | null;
  /** The round a relative target starts from; null for a level without a path. */
  baseline_round_key: string | null;
}

/** A target as it was decided or changed. Versions are never rewritten: the one with the latest `valid_from` holds. */
export interface TargetVersionsTable {
  target_key: string;
  /** 1, 2, … in the order of the decisions. */
  version: number;
  kind: TargetKind;
  /** Absolute: the level in the unit of the indicator. Relative: what the baseline is multiplied by. */
  amount: number;
  /** The level is to be reached when this year begins. */
  year: number;
  label_sv: string;
  label_en: string;
  decided_by: string;
  /** ISO date. */
  decided_on: string;
  /** ISO date. */
  valid_from: string;
  note_sv: string;
  note_en: string;
}

/** Where a target holds, fixed when it was decided, with the value each area started from. */
export interface TargetAreasTable {
  target_key: string;
  area_slug: string;
  baseline_value: number | null;
  baseline_provenance: Provenance | null;
}
