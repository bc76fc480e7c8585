import type { Kysely, Transaction } from 'kysely';
import type { AreaLineageTable, AreaMembershipsTable, AreasTable } from './schema/areas';
import type { AttachmentFilesTable, AttachmentsTable } from './schema/attachments';
import type { AuditDetailsTable, AuditHeadTable, AuditLogTable } from './schema/audit';
import type { BoundariesTable, BoundarySetsTable } from './schema/boundaries';
import type { CataloguesTable } from './schema/catalogues';
import type {
  BriefSubscriptionsTable,
  CompilationsTable,
  OfficeJudgementsTable,
} from './schema/compilations';
import type {
  DecisionStatementsTable,
  DecisionsTable,
  PublicationsTable,
  ReportReturnsTable,
  ReportSnapshotsTable,
  SnapshotSectionsTable,
} from './schema/decisions';
import type { DataVersionTable, EstimatesTable, ImportBatchesTable, SourcesTable } from './schema/estimates';
import type {
  CountedAnswersTable,
  IndicatorsTable,
  SeriesBreaksTable,
  TopicsTable,
} from './schema/indicators';
import type { MailsTable } from './schema/mails';
import type { CalendarFeedsTable, RemindersTable } from './schema/notices';
import type {
  OrganisationDistrictsTable,
  OrganisationSuccessionsTable,
  OrganisationsTable,
} from './schema/organisations';
import type { MembershipsTable, OneTimeLinksTable, PeopleTable } from './schema/people';
import type {
  FocusAreasTable,
  GoalsTable,
  ProgrammeRevisionsTable,
  ProgrammesTable,
  RoleFillingsTable,
} from './schema/programmes';
import type {
  AnswerHistoryTable,
  AnswersTable,
  ReportCommentsTable,
  ReportReviewersTable,
  ReportSectionsTable,
  ReportStepsTable,
  ReportsTable,
  ReportWritersTable,
  SectionPresenceTable,
} from './schema/reports';
import type { CommitteeMeetingsTable, ReportingRoundsTable } from './schema/rounds';
import type {
  AttemptsTable,
  InstallationTable,
  SessionsTable,
  SignInAccountsTable,
  VerificationsTable,
} from './schema/sign-in';
import type { SimilarSurveyIndicatorsTable, SimilarSurveysTable } from './schema/similar-surveys';
import type {
  AnswerOptionsTable,
  GroupsTable,
  QuestionsTable,
  SurveyRoundsTable,
  SurveysTable,
} from './schema/surveys';
import type { PopulationsTable, TargetAreasTable, TargetsTable, TargetVersionsTable } from './schema/targets';
import type {
  CommitteeJudgementsTable,
  FollowUpsTable,
  InterventionGoalsTable,
  InterventionIndicatorsTable,
  InterventionOrganisationsTable,
  InterventionProblemsTable,
  InterventionRevisionsTable,
  InterventionsTable,
  ProblemIndicatorsTable,
  ProblemRevisionsTable,
  ProblemsTable,
  ReportTakeUpsTable,
} from './schema/threads';

/**
 * Everything that is stored. The portable subset of SQLite and PostgreSQL: text, integer, double precision, bytes;
 * dates are ISO text, flags are 0 or 1, and one query serves both engines.
 */
export interface Database {
  areas: AreasTable;
  area_memberships: AreaMembershipsTable;
  area_lineage: AreaLineageTable;
  surveys: SurveysTable;
  survey_rounds: SurveyRoundsTable;
  groups: GroupsTable;
  questions: QuestionsTable;
  answer_options: AnswerOptionsTable;
  topics: TopicsTable;
  indicators: IndicatorsTable;
  counted_answers: CountedAnswersTable;
  series_breaks: SeriesBreaksTable;
  sources: SourcesTable;
  import_batches: ImportBatchesTable;
  estimates: EstimatesTable;
  populations: PopulationsTable;
  targets: TargetsTable;
  target_versions: TargetVersionsTable;
  target_areas: TargetAreasTable;
  boundary_sets: BoundarySetsTable;
  boundaries: BoundariesTable;
  similar_surveys: SimilarSurveysTable;
  similar_survey_indicators: SimilarSurveyIndicatorsTable;
  data_version: DataVersionTable;
  organisations: OrganisationsTable;
  organisation_districts: OrganisationDistrictsTable;
  organisation_successions: OrganisationSuccessionsTable;
  people: PeopleTable;
  memberships: MembershipsTable;
  one_time_links: OneTimeLinksTable;
  sessions: SessionsTable;
  sign_in_accounts: SignInAccountsTable;
  verifications: VerificationsTable;
  attempts: AttemptsTable;
  installation: InstallationTable;
  audit_log: AuditLogTable;
  audit_details: AuditDetailsTable;
  audit_head: AuditHeadTable;
  mails: MailsTable;
  question_catalogues: CataloguesTable;
  reporting_rounds: ReportingRoundsTable;
  committee_meetings: CommitteeMeetingsTable;
  reports: ReportsTable;
  report_sections: ReportSectionsTable;
  answers: AnswersTable;
  answer_history: AnswerHistoryTable;
  report_steps: ReportStepsTable;
  report_writers: ReportWritersTable;
  report_comments: ReportCommentsTable;
  report_reviewers: ReportReviewersTable;
  section_presence: SectionPresenceTable;
  report_snapshots: ReportSnapshotsTable;
  snapshot_sections: SnapshotSectionsTable;
  decisions: DecisionsTable;
  decision_statements: DecisionStatementsTable;
  report_returns: ReportReturnsTable;
  publications: PublicationsTable;
  attachment_files: AttachmentFilesTable;
  attachments: AttachmentsTable;
  reminders: RemindersTable;
  calendar_feeds: CalendarFeedsTable;
  programmes: ProgrammesTable;
  programme_revisions: ProgrammeRevisionsTable;
  focus_areas: FocusAreasTable;
  goals: GoalsTable;
  role_fillings: RoleFillingsTable;
  problems: ProblemsTable;
  problem_revisions: ProblemRevisionsTable;
  problem_indicators: ProblemIndicatorsTable;
  interventions: InterventionsTable;
  intervention_revisions: InterventionRevisionsTable;
  intervention_problems: InterventionProblemsTable;
  intervention_indicators: InterventionIndicatorsTable;
  intervention_goals: InterventionGoalsTable;
  intervention_organisations: InterventionOrganisationsTable;
  follow_ups: FollowUpsTable;
  committee_judgements: CommitteeJudgementsTable;
  report_take_ups: ReportTakeUpsTable;
  office_judgements: OfficeJudgementsTable;
  compilations: CompilationsTable;
  brief_subscriptions: BriefSubscriptionsTable;
}

/** A handle that can only read. */
export type ReadDb = Pick<Kysely<Database>, 'selectFrom'>;

/**
 * Writing outside a transaction does not compile: on SQLite the outer handle inside a transaction waits for
 * itself for ever, on PostgreSQL it silently escapes the transaction.
 */
export type WriteDb = Transaction<Database>;

/** The whole handle, for what opens transactions: the audit trail, commands, and the sign-in library. */
export type Db = Kysely<Database>;
