import type { Generated } from 'kysely';
import type {
  Effect,
  InterventionKind,
  InterventionStatus,
  MoneySource,
  NextStep,
} from '../../server/domain/follow-up/intervention';
import type { Visibility } from '../../server/domain/follow-up/orphan';

/** A problem in the register, as its latest revision has it. */
export interface ProblemsTable {
  /** The organisation that found it; what it left is carried on by its heirs. */
  owner_key: string;
  id: string;
  revision: number;
  what: string;
  /** Slug of a district or neighbourhood; null: the whole area of its organisation. */
  area_slug: string | null;
  programme_slug: string | null;
  focus_area_key: string | null;
  /** `resolved`: nobody works on it any more. */
  state: 'open' | 'resolved';
  visibility: Visibility;
  /** JSON: a `Problem`. */
  content: string;
  changed_at: string;
  /** The first revision that may be read: what stands before it is secret. Later than `revision`: it may not be read at all. */
  readable_from: Generated<number>;
  provenance: 'reported' | 'example';
}

/** A problem as it stood after a change. Only added to. */
export interface ProblemRevisionsTable {
  owner_key: string;
  problem_id: string;
  revision: number;
  content: string;
  state: 'open' | 'resolved';
  visibility: Visibility;
  /** The report it was taken up from; null: changed on its own page. */
  report_id: string | null;
  at: string;
  by: string;
  provenance: 'reported' | 'example';
}

/** From which indicators a problem is known. */
export interface ProblemIndicatorsTable {
  owner_key: string;
  problem_id: string;
  indicator_key: string;
}

/** An intervention in the register, as its latest revision has it. */
export interface InterventionsTable {
  owner_key: string;
  id: string;
  revision: number;
  title: string;
  kind: InterventionKind | null;
  status: InterventionStatus;
  lead_key: string | null;
  area_slug: string | null;
  programme_slug: string | null;
  focus_area_key: string | null;
  /** ISO dates. */
  starts_on: string | null;
  ends_on: string | null;
  follow_up_on: string | null;
  /** Kronor. */
  planned: number | null;
  spent: number | null;
  money_source: MoneySource | null;
  visibility: Visibility;
  /** JSON: an `Intervention`. */
  content: string;
  changed_at: string;
  /** The first revision that may be read: what stands before it is secret. Later than `revision`: it may not be read at all. */
  readable_from: Generated<number>;
  provenance: 'reported' | 'example';
}

/** An intervention as it stood after a change. Only added to. */
export interface InterventionRevisionsTable {
  owner_key: string;
  intervention_id: string;
  revision: number;
  content: string;
  visibility: Visibility;
  report_id: string | null;
  at: string;
  by: string;
  provenance: 'reported' | 'example';
}

export interface InterventionProblemsTable {
  owner_key: string;
  intervention_id: string;
  problem_id: string;
}

export interface InterventionIndicatorsTable {
  owner_key: string;
  intervention_id: string;
  indicator_key: string;
}

export interface InterventionGoalsTable {
  owner_key: string;
  intervention_id: string;
  programme_slug: string;
  focus_area_key: string;
  goal_key: string;
}

/** Who contributes to it. */
export interface InterventionOrganisationsTable {
  owner_key: string;
  intervention_id: string;
  organisation_key: string;
}

/** What came of it, each time it was followed up. */
export interface FollowUpsTable {
  owner_key: string;
  intervention_id: string;
  id: string;
  /** ISO date. */
  followed_up_on: string | null;
  /** null: nobody has said. */
  effect: Effect | null;
  next: NextStep | null;
}

/** What a committee judged itself in a report that the office accepted. Only added to. */
export interface CommitteeJudgementsTable {
  report_id: string;
  edition: number;
  question_key: string;
  assessment: 'full' | 'partial' | 'none' | 'not_assessable';
  motivation: string;
  visibility: Visibility;
  provenance: 'reported' | 'example';
}

/** Accepted editions of reports whose problems, interventions, judgements and roles the register has taken up. */
export interface ReportTakeUpsTable {
  report_id: string;
  edition: number;
  at: string;
}
