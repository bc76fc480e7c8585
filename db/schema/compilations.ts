import type { OfficeStage } from '../../server/domain/follow-up/divergence';

/** What the office judges of a goal in a round. The latest of each stage holds. Only added to. */
export interface OfficeJudgementsTable {
  programme_slug: string;
  focus_area_key: string;
  goal_key: string;
  round_key: string;
  /** 1, 2, 3 … for the goal in the round. */
  seq: number;
  stage: OfficeStage;
  assessment: 'full' | 'partial' | 'none' | 'not_assessable';
  motivation: string;
  /** By whom or by which decision it was decided; empty when only suggested. */
  decided_by: string;
  at: string;
  by: string;
  provenance: 'reported' | 'example';
}

/** A city document (sammanställning) as it was compiled. Never changed but for being published, and then withdrawn. */
export interface CompilationsTable {
  id: string;
  programme_slug: string;
  round_key: string;
  /** 1, 2, 3 … for the programme in the round. */
  edition: number;
  /** JSON: a `Compilation`. */
  content: string;
  /** Which version of the open data its figures are of. */
  data_version: number;
  compiled_at: string;
  compiled_by: string;
  /** Instant; null: not open to everyone. */
  published_at: string | null;
  /** Instant; null: it stands. */
  withdrawn_at: string | null;
  /** Why; empty while it stands. */
  withdrawn_reason: string;
  // What a list tells of it, out of its content.
  /** Of the programme. */
  title_sv: string;
  title_en: string;
  /** How many are in it. */
  reports: number;
  /** JSON: keys of the indicators with figures in it. */
  indicators: string;
  /** SHA-256 of its figures as JSON: tells whether they have changed since. */
  figures_hash: string;
  provenance: 'reported' | 'example';
}

/** Who wants a mail when something has been published for their brief. */
export interface BriefSubscriptionsTable {
  person_id: string;
  /** SHA-256 of the secret in the address that ends it. */
  secret_hash: string;
  since: string;
  /** Instant up to which what was published has been mailed. */
  mailed_until: string;
}
