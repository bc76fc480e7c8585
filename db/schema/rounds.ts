import type { Generated } from 'kysely';
import type { RoundType } from '../../server/domain/reporting/round';

/** A reporting round (rapporteringsomgång). */
export interface ReportingRoundsTable {
  /** `2025T2`. */
  key: string;
  year: number;
  type: RoundType;
  /** ISO dates, both counted. */
  period_from: string;
  period_to: string;
  /** ISO date from which reports can be written. */
  opens_on: string;
  /** ISO dates: when committees have decided, and when the office has the reports, at the latest. */
  due_to_committee: string;
  due_to_office: string;
  /** How many days before its meeting a committee has the papers. */
  papers_days: number;
  /** How many days before that the text is written. */
  writing_days: number;
  /** The published version its questions are from. */
  catalogue_version: number;
  /** JSON: keys of the lägesbild kinds that are reported. */
  kinds: string;
  /** Instant at which reports were made for those who report; null: only planned. */
  opened_at: string | null;
  provenance: 'reported' | 'example';
  version: number;
}

/** The days on which a committee meets. */
export interface CommitteeMeetingsTable {
  organisation_key: string;
  /** ISO date. */
  held_on: string;
  /** `reported` unless it is made up. */
  provenance: Generated<'reported' | 'example'>;
}
