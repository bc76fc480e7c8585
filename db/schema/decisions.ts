import type { Confidentiality } from '../../server/domain/reporting/confidentiality';
import type { DecidedBy, Outcome, StatementKind } from '../../server/domain/reporting/decision';

/** A report as it was decided. Never changed. */
export interface ReportSnapshotsTable {
  id: string;
  report_id: string;
  edition: number;
  /** 1, 2, 3 … in a report. */
  seq: number;
  taken_at: string;
  /** JSON: the head of the report (organisation, round, kinds, what its sections are called) as it was then. */
  head: string;
  /** Which version of the open data its figures are of. */
  data_version: number;
  provenance: 'reported' | 'example';
}

/** A section of it, kept apart so that who may not read one is never handed it. */
export interface SnapshotSectionsTable {
  snapshot_id: string;
  section_key: string;
  seq: number;
  confidentiality: Confidentiality;
  legal_ground: string;
  /** JSON: a `SectionContent` — questions, answers, figures, attachments. */
  content: string;
  provenance: 'reported' | 'example';
}

/** What was decided about a report. A wrong one is retracted, never changed. */
export interface DecisionsTable {
  id: string;
  report_id: string;
  edition: number;
  /** ISO date of the meeting, or of the decision by delegation. */
  decided_on: string;
  /** `§ 6`. */
  paragraph: string;
  outcome: Outcome;
  decided_by: DecidedBy;
  /** What was decided beyond approving, in words; may be empty. */
  wording: string;
  /** What was decided upon; null where it was referred back or tabled. */
  snapshot_id: string | null;
  recorded_at: string;
  recorded_by: string;
  /** Instant at which it was found to be wrongly recorded. */
  retracted_at: string | null;
  provenance: 'reported' | 'example';
}

/** A reservation, special statement or substitute's statement. */
export interface DecisionStatementsTable {
  decision_id: string;
  seq: number;
  kind: StatementKind;
  /** Who stands behind it, with parties, as the minutes have it: elected in their office. JSON: `{ name, party }[]`. */
  signatories: string;
  text: string;
  provenance: 'reported' | 'example';
}

/** A section that the office sent back, and why. */
export interface ReportReturnsTable {
  report_id: string;
  /** The `seq` of the step that sent it back. */
  step_seq: number;
  section_key: string;
  reason: string;
  provenance: 'reported' | 'example';
}

/** Which decided content is open to everyone. One a report at a time. */
export interface PublicationsTable {
  report_id: string;
  edition: number;
  snapshot_id: string;
  published_at: string;
  /** What the corrected edition corrects; empty for the first. */
  correction: string;
  provenance: 'reported' | 'example';
}
