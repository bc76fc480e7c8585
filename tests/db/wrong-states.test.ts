import type { Kysely } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import type { EstimatesTable } from '../../db/schema/estimates';
import type { IndicatorsTable } from '../../db/schema/indicators';
import type {
  PopulationsTable,
  TargetAreasTable,
  TargetsTable,
  TargetVersionsTable,
} from '../../db/schema/targets';
import { describeOnEachEngine } from '../support/engines';
import {
  AREA,
  BATCH,
  BOUNDARY,
  BOUNDARY_SET,
  ESTIMATE,
  FILL,
  INDICATOR,
  POPULATION,
  ROUND,
  SIMILAR_SURVEY,
  SURVEY,
  TARGET,
  TARGET_AREA,
  TARGET_VERSION,
} from './rows';

const NOTHING = {
  value: null,
  lower: null,
  upper: null,
  respondents: null,
  effective_respondents: null,
  weighted_base: null,
};

const WRONG_ESTIMATES: readonly [why: string, change: Partial<EstimatesTable>][] = [
  ['a share above 1', { value: 1.2, upper: 1.3 }],
  ['a share below 0', { value: -0.1, lower: -0.2 }],
  ['an interval that does not hold its value', { lower: 0.13 }],
  ['an interval upside down', { lower: 0.14, upper: 0.1 }],
  ['half an interval', { upper: null }],
  ['an interval above 1', { upper: 1.01 }],
  ['an interval without effective respondents', { effective_respondents: null }],
  ['more effective respondents than respondents', { effective_respondents: 1001 }],
  ['no respondents at all', { respondents: 0 }],
  ['a weighted base of 0', { weighted_base: 0 }],
  ['an unknown status', { status: 'fine' as 'ok' }],
  ['an unknown provenance', { provenance: 'guessed' as 'example' }],
  ['an unknown precision', { precision: 'rough' as 'exact' }],
  ['a value that is missing', { ...NOTHING }],
  ['a suppressed cell with its value', { status: 'suppressed' }],
  ['a suppressed cell with its respondents', { ...NOTHING, status: 'suppressed', respondents: 12 }],
  ['a suppressed cell with its weight', { ...NOTHING, status: 'suppressed', weighted_base: 12 }],
  ['a published figure without its source', { provenance: 'published', import_batch_key: null }],
  ['a published figure from an import', { provenance: 'published', source_key: 'source' }],
  ['an imported figure without its file', { import_batch_key: null }],
  ['an imported figure with a source', { source_key: 'source' }],
  ['an example figure from a batch of real answers', { provenance: 'example' }],
  ['a round of no survey', { round_key: '2021' }],
  ['a kind that is not its indicator’s', { kind: 'rate' }],
  ['an unknown area', { area_slug: 'nowhere' }],
  ['an unknown group', { group_key: 'cats' }],
  ['an unknown indicator', { indicator_key: 'joy' }],
];

const WRONG_INDICATORS: readonly [why: string, change: Partial<IndicatorsTable>][] = [
  ['a share counted per thousand', { unit: 'per_population' }],
  ['a rate without its base', { kind: 'rate', unit: 'per_population' }],
  ['a share with a base of a rate', { per: 1000 }],
  ['full confidence', { confidence_level: 1 }],
  ['a flag below the suppression limit', { unreliable_below: 10 }],
  ['a design effect below 1', { assumed_design_effect: 0.9 }],
  ['a question of no survey', { question_key: 'other' }],
  ['an unknown polarity', { polarity: 'good' as 'lower_is_better' }],
];

const WRONG_TARGETS: readonly [why: string, change: Partial<TargetsTable>][] = [
  ['the worst districts without their number', { scope_count: null }],
  ['no district at all', { scope_count: 0 }],
  ['the worst districts of no round', { baseline_round_key: null }],
  ['a number of districts where none is meant', { scope: 'city' }],
  ['an unknown scope', { scope: 'some' as 'city' }],
  ['an unknown provenance', { provenance: 'guessed' as 'example' }],
  ['a baseline round of no survey', { baseline_round_key: '1999' }],
  ['an unknown indicator', { indicator_key: 'joy' }],
];

const WRONG_VERSIONS: readonly [why: string, change: Partial<TargetVersionsTable>][] = [
  ['nothing of the baseline', { amount: 0 }],
  ['less than nothing', { amount: -0.1 }],
  ['nobody who decided', { decided_by: '' }],
  ['a year without meaning', { year: 25 }],
  ['a day that is none', { valid_from: '2021' }],
  ['an unknown kind', { kind: 'roughly' as 'absolute' }],
  ['no target', { target_key: 'none' }],
  ['version nought', { version: 0 }],
];

const WRONG_POPULATIONS: readonly [why: string, change: Partial<PopulationsTable>][] = [
  ['nobody', { residents: 0 }],
  ['ages upside down', { age_from: 80, age_to: 16 }],
  ['a prognosis of a kind', { prognosis: 2 }],
  ['an unknown area', { area_slug: 'nowhere' }],
];

describeOnEachEngine('wrong states cannot be stored', (engine) => {
  let db: Kysely<Database>;
  beforeAll(async () => {
    db = await engine.migrated();
    for (const fill of Object.values(FILL)) await fill(db);
    await db.deleteFrom('estimates').execute();
  });

  const rejects = (query: { execute(): Promise<unknown> }) => expect(query.execute()).rejects.toThrow();

  test('the right rows that the wrong ones are made from can be stored', async () => {
    const insert = db
      .insertInto('estimates')
      .values([ESTIMATE, { ...ESTIMATE, ...NOTHING, area_slug: 'stockholm', status: 'suppressed' }]);
    await expect(insert.execute()).resolves.toBeDefined();
    await db.deleteFrom('estimates').execute();
  });

  test.each(WRONG_ESTIMATES)('an estimate: %s', async (_, change) => {
    await rejects(db.insertInto('estimates').values({ ...ESTIMATE, ...change }));
  });

  test.each(WRONG_TARGETS)('a target: %s', async (_, change) => {
    await rejects(db.insertInto('targets').values({ ...TARGET, key: 'new', ...change }));
  });

  test.each(WRONG_VERSIONS)('a version of a target: %s', async (_, change) => {
    const next = { ...TARGET_VERSION, version: 2, valid_from: '2022-01-01' };
    await rejects(db.insertInto('target_versions').values({ ...next, ...change }));
  });

  test('two versions of a target that begin on one day', async () => {
    await rejects(db.insertInto('target_versions').values({ ...TARGET_VERSION, version: 2 }));
  });

  test('a baseline without its provenance', async () => {
    const area: TargetAreasTable = { ...TARGET_AREA, area_slug: 'stockholm', baseline_provenance: null };
    await rejects(db.insertInto('target_areas').values(area));
  });

  test.each(WRONG_POPULATIONS)('a population: %s', async (_, change) => {
    await rejects(db.insertInto('populations').values({ ...POPULATION, date: '2012-12-31', ...change }));
  });

  test('two estimates of one cell', async () => {
    await rejects(db.insertInto('estimates').values([ESTIMATE, ESTIMATE]));
  });

  test.each(WRONG_INDICATORS)('an indicator: %s', async (_, change) => {
    await rejects(db.insertInto('indicators').values({ ...INDICATOR, key: 'new', position: 9, ...change }));
  });

  test('a counted answer that its question does not have', async () => {
    const counted = { indicator_key: 'worry', question_key: 'q', answer_key: 'perhaps' };
    await rejects(db.insertInto('counted_answers').values(counted));
  });

  test('an area that ends before it begins, an unknown kind, a date that is none', async () => {
    const insert = (change: object) => db.insertInto('areas').values({ ...AREA, slug: 'new', ...change });
    await rejects(insert({ valid_to: '2007-01-01' }));
    await rejects(insert({ kind: 'parish' }));
    await rejects(insert({ valid_from: '1 juli 2007' }));
    await rejects(insert({ name: '' }));
    await rejects(insert({ slug: 'farsta' }));
  });

  test('an area within itself, or its own successor', async () => {
    const self = { child_slug: 'farsta', parent_slug: 'farsta', valid_from: '2007-01-01', valid_to: null };
    await rejects(db.insertInto('area_memberships').values(self));
    const heir = { predecessor_slug: 'farsta', successor_slug: 'farsta', date: '2020-07-01', decision: '' };
    await rejects(db.insertInto('area_lineage').values(heir));
  });

  test('an area in two parents from the same day', async () => {
    const twice = {
      child_slug: 'farsta',
      parent_slug: 'stockholm',
      valid_from: '2007-01-01',
      valid_to: null,
    };
    await rejects(db.insertInto('area_memberships').values(twice));
  });

  test('a round with more answers than asked, a rate above 1, a second round on the same day', async () => {
    const insert = (change: object) =>
      db
        .insertInto('survey_rounds')
        .values({ ...ROUND, key: '2021', reference_date: '2021-04-01', ...change });
    await rejects(insert({ respondents: 33_000 }));
    await rejects(insert({ response_rate: 1.01 }));
    await rejects(insert({ reference_date: '2020-04-01' }));
    await rejects(insert({ survey_key: 'other' }));
  });

  test('a survey whose oldest are younger than its youngest', async () => {
    await rejects(db.insertInto('surveys').values({ ...SURVEY, key: 'new', age_to: 15 }));
  });

  test('the same file twice, and two files for one round', async () => {
    await rejects(db.insertInto('import_batches').values({ ...BATCH, key: 'new', provenance: 'example' }));
    await rejects(
      db.insertInto('import_batches').values({ ...BATCH, key: 'new', content_hash: '1'.repeat(64) }),
    );
  });

  test('a batch of published figures: those have sources', async () => {
    const batch = { ...BATCH, key: 'new', content_hash: '2'.repeat(64), provenance: 'published' as const };
    await rejects(db.insertInto('import_batches').values(batch));
  });

  test('a batch protected by a rule below none', async () => {
    const batch = { ...BATCH, key: 'new', content_hash: '3'.repeat(64), provenance: 'example' as const };
    await rejects(db.insertInto('import_batches').values({ ...batch, disclosure_rule: -1 }));
  });

  test('a source whose address is a script', async () => {
    const source = { key: 'bad', title: 'Bad', url: 'javascript:alert(1)' };
    await rejects(db.insertInto('sources').values(source));
  });

  test('boundaries of a city, from no day, of no area, or twice for a day', async () => {
    const other = { key: 'new', valid_from: '2020-07-01', content_hash: '1'.repeat(64) };
    const insert = (change: object) =>
      db.insertInto('boundary_sets').values({ ...BOUNDARY_SET, ...other, ...change });
    await rejects(insert({ area_kind: 'city' }));
    await rejects(insert({ valid_from: '1 juli 2020' }));
    await rejects(insert({ file_name: '' }));
    await rejects(insert({ areas: 0 }));
    await rejects(insert({ content_hash: 'short' }));
    await rejects(insert({ valid_from: BOUNDARY_SET.valid_from }));
  });

  test('a boundary that is no polygon, of no set or of no area, and an area drawn twice', async () => {
    const insert = (change: object) =>
      db.insertInto('boundaries').values({ ...BOUNDARY, area_slug: 'stockholm', ...change });
    await rejects(insert({ geometry: '{"type":"Point","coordinates":[18,59]}' }));
    await rejects(insert({ geometry: '' }));
    await rejects(insert({ set_key: 'district-1990-01-01' }));
    await rejects(insert({ area_slug: 'nowhere' }));
    await rejects(insert({ area_slug: 'farsta' }));
  });

  test('a survey not to be compared with that gives no reason, or ages that cannot be', async () => {
    const insert = (change: object) =>
      db.insertInto('similar_surveys').values({ ...SIMILAR_SURVEY, key: 'new', position: 9, ...change });
    await rejects(insert({ difference_sv: '' }));
    await rejects(insert({ difference_en: '' }));
    await rejects(insert({ age_from: 80, age_to: 79 }));
    await rejects(insert({ age_from: null, age_to: 79 }));
    await rejects(insert({ source_url: 'javascript:alert(1)' }));
    await rejects(insert({ position: 0 }));
  });

  test('a look-alike of no indicator or no survey, twice, or with its question in one language', async () => {
    const insert = (change: object) =>
      db.insertInto('similar_survey_indicators').values({
        similar_survey_key: 'other',
        indicator_key: 'worry',
        question_sv: null,
        question_en: null,
        ...change,
      });
    await rejects(insert({}));
    await rejects(insert({ indicator_key: 'joy' }));
    await rejects(insert({ similar_survey_key: 'none' }));
    await db.deleteFrom('similar_survey_indicators').execute();
    await rejects(insert({ question_sv: 'Är du trygg?' }));
  });

  test('a second data version', async () => {
    await rejects(db.insertInto('data_version').values({ id: 2, version: 1 }));
  });

  test('an area cannot be taken away from under its figures, but its slug can be corrected with them', async () => {
    await db.insertInto('estimates').values(ESTIMATE).execute();
    await rejects(db.deleteFrom('areas').where('slug', '=', 'farsta'));
    await db.updateTable('areas').set({ slug: 'farsta-ny' }).where('slug', '=', 'farsta').execute();
    const moved = await db.selectFrom('estimates').select('area_slug').execute();
    expect(moved).toEqual([{ area_slug: 'farsta-ny' }]);
  });
});
