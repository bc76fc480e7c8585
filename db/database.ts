import type { Kysely, Transaction } from 'kysely';
import type { AreaLineageTable, AreaMembershipsTable, AreasTable } from './schema/areas';
import type { BoundariesTable, BoundarySetsTable } from './schema/boundaries';
import type { DataVersionTable, EstimatesTable, ImportBatchesTable, SourcesTable } from './schema/estimates';
import type {
  CountedAnswersTable,
  IndicatorsTable,
  SeriesBreaksTable,
  TopicsTable,
} from './schema/indicators';
import type { SimilarSurveyIndicatorsTable, SimilarSurveysTable } from './schema/similar-surveys';
import type {
  AnswerOptionsTable,
  GroupsTable,
  QuestionsTable,
  SurveyRoundsTable,
  SurveysTable,
} from './schema/surveys';
import type { PopulationsTable, TargetAreasTable, TargetsTable, TargetVersionsTable } from './schema/targets';

/**
 * Everything that is stored. The portable subset of SQLite and PostgreSQL: text, integer, double precision;
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
}

/** A handle that can only read. */
export type ReadDb = Pick<Kysely<Database>, 'selectFrom'>;

/**
 * Writing outside a transaction does not compile: on SQLite the outer handle inside a transaction waits for
 * itself for ever, on PostgreSQL it silently escapes the transaction.
 */
export type WriteDb = Transaction<Database>;
