import type { Confidentiality } from '../../server/domain/reporting/confidentiality';
import type { ReportState, ReportStep } from '../../server/domain/reporting/workflow';

/** The one report of an organisation in a round. */
export interface ReportsTable {
  /** Round and organisation: `2025T2-farsta-stadsdelsnamnd`. */
  id: string;
  round_key: string;
  organisation_key: string;
  state: ReportState;
  /** The state in which it was written in last. */
  written_in: ReportState;
  /** 1, then one more for each correction after publishing. */
  edition: number;
  /** The case number in the city's register (diarienummer); empty until there is one. */
  registry_number: string;
  /** Instant since which it has been in its state. */
  since: string;
  /** Counted up by each step: a step names the version it is a step of. */
  version: number;
  provenance: 'reported' | 'example';
}

/** What is said of a section besides its answers. */
export interface ReportSectionsTable {
  report_id: string;
  section_key: string;
  confidentiality: Confidentiality;
  /** The law by which it is secret; empty unless it is. */
  legal_ground: string;
  /** Instant at which its authors called it done; null: not, or not any more. */
  done_at: string | null;
  done_by: string | null;
  version: number;
}

/** What is answered now. */
export interface AnswersTable {
  report_id: string;
  question_key: string;
  section_key: string;
  /** JSON: an `Answer`. */
  value: string;
  /** 1 when it says nothing (`isEmpty`): lists count what is answered without reading it. */
  is_empty: number;
  /** 1, then one more for each save: a save names the version it was written over. */
  version: number;
  saved_at: string;
  saved_by: string;
}

/** What stood before somebody else wrote over it, so that no text is lost between two. Only added to. */
export interface AnswerHistoryTable {
  report_id: string;
  question_key: string;
  version: number;
  value: string;
  saved_at: string;
  saved_by: string;
  provenance: 'reported' | 'example';
}

/** Each step a report has taken. Only added to. */
export interface ReportStepsTable {
  report_id: string;
  /** 1, 2, 3 … in a report. */
  seq: number;
  edition: number;
  step: ReportStep;
  from_state: ReportState;
  to_state: ReportState;
  at: string;
  by: string;
  /** Why, where a reason is asked for. */
  note: string;
  provenance: 'reported' | 'example';
}

/** Who has written in an edition of a report. */
export interface ReportWritersTable {
  report_id: string;
  edition: number;
  person_id: string;
  first_at: string;
}

/** A remark on a section, open until it is resolved. */
export interface ReportCommentsTable {
  id: string;
  report_id: string;
  section_key: string;
  body: string;
  at: string;
  by: string;
  resolved_at: string | null;
  resolved_by: string | null;
}

/** Who besides its authors may read the secret sections of a report. */
export interface ReportReviewersTable {
  report_id: string;
  person_id: string;
  named_at: string;
  named_by: string;
}

/** Who has a section open, as long as their browser says so. */
export interface SectionPresenceTable {
  report_id: string;
  section_key: string;
  person_id: string;
  /** Instants. */
  since: string;
  seen_at: string;
}
