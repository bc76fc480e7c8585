import type {
  EstimateStatus,
  IndicatorKind,
  Precision,
  Provenance,
} from '../../server/domain/statistics/estimate';

/** A public source of figures. */
export interface SourcesTable {
  key: string;
  title: string;
  /** Null for sources on paper. */
  url: string | null;
}

/** One file of survey answers that was taken in. */
export interface ImportBatchesTable {
  key: string;
  survey_key: string;
  round_key: string;
  provenance: Provenance;
  file_name: string;
  /** SHA-256 of the file, hex: the same file is never taken in twice. */
  content_hash: string;
  respondents: number;
  /** ISO instant. */
  imported_at: string;
  /** Which rule decided what to hide; 0 before there was one. See docs/decisions/0008. */
  disclosure_rule: number;
}

/** One value: indicator × area × group × round. A share is 0–1. */
export interface EstimatesTable {
  indicator_key: string;
  area_slug: string;
  group_key: string;
  round_key: string;
  /** The indicator's survey, repeated so that the database can hold the round to it. */
  survey_key: string;
  /** The indicator's kind, repeated so that the database can hold a share to 0–1. */
  kind: IndicatorKind;
  status: EstimateStatus;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** Persons who answered. Null when not known, and always when suppressed. */
  respondents: number | null;
  effective_respondents: number | null;
  /** Sum of the weights of those who answered. */
  weighted_base: number | null;
  provenance: Provenance;
  precision: Precision;
  /** Set exactly when published. */
  source_key: string | null;
  /** Set exactly when not published. */
  import_batch_key: string | null;
  /** What the source says that a careful reader must know; empty when nothing. */
  note: string;
}

/** One row that counts up with every change of data: caches and ETags hang on it. */
export interface DataVersionTable {
  id: number;
  version: number;
}
