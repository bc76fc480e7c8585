import type { Kysely } from 'kysely';
import type { Database } from '../../db/database';
import type { BoundariesTable, BoundarySetsTable } from '../../db/schema/boundaries';
import type { EstimatesTable, ImportBatchesTable } from '../../db/schema/estimates';
import type { IndicatorsTable } from '../../db/schema/indicators';
import type { SimilarSurveysTable } from '../../db/schema/similar-surveys';
import type {
  PopulationsTable,
  TargetAreasTable,
  TargetsTable,
  TargetVersionsTable,
} from '../../db/schema/targets';
import { FILL_PEOPLE } from './people-rows';
import { FILL_REPORTS } from './report-rows';
import { FILL_THREADS } from './thread-rows';

/** One right row of each table, enough to refer to. */
export const AREA = {
  slug: 'farsta',
  name: 'Farsta',
  kind: 'district',
  valid_from: '2007-01-01',
  valid_to: null,
} as const;

export const CITY = { ...AREA, slug: 'stockholm', name: 'Stockholm', kind: 'city' } as const;

export const SURVEY = {
  key: 'survey',
  kind: 'sample_survey',
  name_sv: 'Mätning',
  name_en: 'Survey',
  organiser: 'Staden',
  frame_sv: 'Boende',
  frame_en: 'Residents',
  age_from: 16,
  age_to: 79,
} as const;

export const ROUND = {
  survey_key: 'survey',
  key: '2020',
  reference_date: '2020-04-01',
  date_assumed: 0,
  fieldwork_sv: '',
  fieldwork_en: '',
  selected: 32_000,
  respondents: 17_000,
  response_rate: 0.53,
  note_sv: '',
  note_en: '',
} as const;

export const INDICATOR: IndicatorsTable = {
  key: 'worry',
  survey_key: 'survey',
  question_key: 'q',
  kind: 'share',
  unit: 'share',
  per: null,
  polarity: 'lower_is_better',
  topic_key: 'topic',
  label_sv: 'Oro',
  label_en: 'Worry',
  phrase_sv: 'oroar sig',
  phrase_en: 'worry',
  base_sv: 'Alla',
  base_en: 'Everyone',
  note_sv: '',
  note_en: '',
  position: 0,
  confidence_level: 0.95,
  suppress_below: 30,
  unreliable_below: 100,
  assumed_design_effect: 1.5,
};

export const BATCH: ImportBatchesTable = {
  key: 'survey-2020-01234567',
  survey_key: 'survey',
  round_key: '2020',
  provenance: 'imported',
  file_name: 'svar.csv',
  content_hash: '0'.repeat(64),
  respondents: 17_000,
  imported_at: '2025-01-15T12:00:00.000Z',
  disclosure_rule: 1,
};

const { disclosure_rule: _, ...EARLY } = BATCH;

/** As a row was before batches remembered by which rule they were protected. */
export const EARLY_BATCH = EARLY as ImportBatchesTable;

export const ESTIMATE: EstimatesTable = {
  indicator_key: 'worry',
  area_slug: 'farsta',
  group_key: 'all',
  round_key: '2020',
  survey_key: 'survey',
  kind: 'share',
  status: 'ok',
  value: 0.12,
  lower: 0.1,
  upper: 0.14,
  respondents: 1000,
  effective_respondents: 800,
  weighted_base: 40_000,
  provenance: 'imported',
  precision: 'exact',
  source_key: null,
  import_batch_key: BATCH.key,
  note: '',
};

export const TARGET: TargetsTable = {
  key: 'target',
  indicator_key: 'worry',
  survey_key: 'survey',
  provenance: 'decided',
  scope: 'worst',
  scope_count: 1,
  baseline_round_key: '2020',
};

export const TARGET_VERSION: TargetVersionsTable = {
  target_key: 'target',
  version: 1,
  kind: 'relative',
  amount: 0.5,
  year: 2025,
  label_sv: 'Halvera',
  label_en: 'Halve',
  decided_by: 'Kommunfullmäktige',
  decided_on: '2021-04-12',
  valid_from: '2021-04-12',
  note_sv: '',
  note_en: '',
};

export const TARGET_AREA: TargetAreasTable = {
  target_key: 'target',
  area_slug: 'farsta',
  baseline_value: 0.12,
  baseline_provenance: 'imported',
};

export const POPULATION: PopulationsTable = {
  area_slug: 'farsta',
  date: '2011-12-31',
  age_from: 0,
  age_to: 120,
  prognosis: 0,
  residents: 51_987,
  source_key: null,
};

export const BOUNDARY_SET: BoundarySetsTable = {
  key: 'district-2007-01-01',
  area_kind: 'district',
  valid_from: '2007-01-01',
  file_name: 'stadsdelsomraden.geo.json',
  content_hash: '0'.repeat(64),
  areas: 1,
  imported_at: '2025-01-15T12:00:00.000Z',
};

export const BOUNDARY: BoundariesTable = {
  set_key: BOUNDARY_SET.key,
  area_slug: 'farsta',
  geometry: '{"type":"Polygon","coordinates":[[[18,59],[18.1,59],[18,59.1],[18,59]]]}',
};

export const SIMILAR_SURVEY: SimilarSurveysTable = {
  key: 'other',
  position: 0,
  name_sv: 'En annan mätning',
  name_en: 'Another survey',
  organiser: 'En annan',
  years_sv: 'varje år',
  years_en: 'every year',
  age_from: 16,
  age_to: null,
  area_kind_sv: 'län',
  area_kind_en: 'counties',
  difference_sv: 'Andra frågor.',
  difference_en: 'Other questions.',
  source_title: 'Rapport',
  source_url: 'https://example.org/rapport',
};

/** What each migration's tables are filled with before the next one runs. */
export const FILL: Readonly<Record<string, (db: Kysely<Database>) => Promise<unknown>>> = {
  '0001-areas': async (db) => {
    await db.insertInto('areas').values([CITY, AREA]).execute();
    const membership = {
      child_slug: 'farsta',
      parent_slug: 'stockholm',
      valid_from: '2007-01-01',
      valid_to: null,
    };
    await db.insertInto('area_memberships').values(membership).execute();
  },
  '0002-surveys': async (db) => {
    await db.insertInto('surveys').values(SURVEY).execute();
    await db.insertInto('survey_rounds').values(ROUND).execute();
    await db
      .insertInto('groups')
      .values({ key: 'all', label_sv: 'Alla', label_en: 'All', position: 0 })
      .execute();
    const question = {
      key: 'q',
      survey_key: 'survey',
      text_sv: '?',
      text_en: '?',
      wording: 'as_published',
    } as const;
    await db.insertInto('questions').values(question).execute();
    const answer = { question_key: 'q', key: 'yes', label_sv: 'Ja', label_en: 'Yes', position: 0 };
    await db.insertInto('answer_options').values(answer).execute();
  },
  '0003-indicators': async (db) => {
    await db
      .insertInto('topics')
      .values({ key: 'topic', label_sv: 'Oro', label_en: 'Worry', position: 0 })
      .execute();
    await db.insertInto('indicators').values(INDICATOR).execute();
    const counted = { indicator_key: 'worry', question_key: 'q', answer_key: 'yes' };
    await db.insertInto('counted_answers').values(counted).execute();
    const broken = {
      indicator_key: 'worry',
      survey_key: 'survey',
      round_key: '2020',
      reason_sv: 'a',
      reason_en: 'a',
    };
    await db.insertInto('series_breaks').values(broken).execute();
  },
  '0004-estimates': async (db) => {
    const source = { key: 'source', title: 'Rapport', url: 'https://example.org/rapport' };
    await db.insertInto('sources').values(source).execute();
    await db.insertInto('import_batches').values(EARLY_BATCH).execute();
    await db.insertInto('estimates').values(ESTIMATE).execute();
  },
  // A column of import_batches, which has its row.
  '0005-disclosure': async () => undefined,
  '0006-targets': async (db) => {
    await db.insertInto('populations').values(POPULATION).execute();
    await db.insertInto('targets').values(TARGET).execute();
    await db.insertInto('target_versions').values(TARGET_VERSION).execute();
    await db.insertInto('target_areas').values(TARGET_AREA).execute();
  },
  '0007-boundaries': async (db) => {
    await db.insertInto('boundary_sets').values(BOUNDARY_SET).execute();
    await db.insertInto('boundaries').values(BOUNDARY).execute();
  },
  '0008-similar-surveys': async (db) => {
    await db.insertInto('similar_surveys').values(SIMILAR_SURVEY).execute();
    const resembled = {
      similar_survey_key: SIMILAR_SURVEY.key,
      indicator_key: 'worry',
      question_sv: null,
      question_en: null,
    };
    await db.insertInto('similar_survey_indicators').values(resembled).execute();
  },
  ...FILL_PEOPLE,
  ...FILL_REPORTS,
  ...FILL_THREADS,
};
