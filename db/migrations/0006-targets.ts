import { type Kysely, sql } from 'kysely';
import { isoDate, notEmpty, oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await createPopulations(db);
  await createTargets(db);
  await createTargetVersions(db);
  await createTargetAreas(db);
}

async function createPopulations(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('populations')
    .addColumn('area_slug', 'text', (column) => column.notNull().references('areas.slug').onUpdate('cascade'))
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('age_from', 'integer', (column) => column.notNull())
    .addColumn('age_to', 'integer', (column) => column.notNull())
    .addColumn('prognosis', 'integer', (column) => column.notNull())
    .addColumn('residents', 'integer', (column) => column.notNull())
    .addColumn('source_key', 'text', (column) => column.references('sources.key'))
    .addPrimaryKeyConstraint('populations_pkey', ['area_slug', 'date', 'age_from', 'age_to', 'prognosis'])
    .addCheckConstraint('populations_date', isoDate('date'))
    .addCheckConstraint('populations_ages', sql<boolean>`0 <= age_from and age_from <= age_to`)
    .addCheckConstraint('populations_prognosis', sql<boolean>`prognosis in (0, 1)`)
    .addCheckConstraint('populations_residents', sql<boolean>`residents > 0`)
    .execute();
}

async function createTargets(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('targets')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('indicator_key', 'text', (column) => column.notNull())
    .addColumn('survey_key', 'text', (column) => column.notNull())
    .addColumn('provenance', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('scope_count', 'integer')
    .addColumn('baseline_round_key', 'text')
    .addForeignKeyConstraint('targets_indicator', ['indicator_key', 'survey_key'], 'indicators', [
      'key',
      'survey_key',
    ])
    .addForeignKeyConstraint(
      'targets_baseline_round',
      ['survey_key', 'baseline_round_key'],
      'survey_rounds',
      ['survey_key', 'key'],
    )
    .addCheckConstraint('targets_key_not_empty', notEmpty('key'))
    .addCheckConstraint('targets_provenance_known', oneOf('provenance', ['decided', 'example']))
    .addCheckConstraint('targets_scope_known', oneOf('scope', ['city', 'districts', 'named', 'worst']))
    .addCheckConstraint(
      'targets_count_fits_scope',
      sql<boolean>`(scope = 'worst' and scope_count is not null and scope_count > 0 and baseline_round_key is not null)
        or (scope <> 'worst' and scope_count is null)`,
    )
    .execute();
  // Serves the targets of a series and of a comparison.
  await db.schema.createIndex('targets_by_indicator').on('targets').column('indicator_key').execute();
}

async function createTargetVersions(db: Kysely<never>): Promise<void> {
  let versions = db.schema
    .createTable('target_versions')
    .addColumn('target_key', 'text', (column) => column.notNull().references('targets.key'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('amount', 'double precision', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('decided_on', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'text', (column) => column.notNull());
  for (const text of ['label_sv', 'label_en', 'note_sv', 'note_en']) {
    versions = versions.addColumn(text, 'text', (column) => column.notNull());
  }
  await versions
    .addPrimaryKeyConstraint('target_versions_pkey', ['target_key', 'version'])
    // Two versions never begin to hold on the same day.
    .addUniqueConstraint('target_versions_from', ['target_key', 'valid_from'])
    .addCheckConstraint('target_versions_number', sql<boolean>`version > 0`)
    .addCheckConstraint('target_versions_kind_known', oneOf('kind', ['absolute', 'relative']))
    .addCheckConstraint(
      'target_versions_amount',
      sql<boolean>`amount >= 0 and (kind = 'absolute' or amount > 0)`,
    )
    .addCheckConstraint('target_versions_year', sql<boolean>`year between 1900 and 2999`)
    .addCheckConstraint('target_versions_decided_by', notEmpty('decided_by'))
    .addCheckConstraint('target_versions_decided_on', isoDate('decided_on'))
    .addCheckConstraint('target_versions_valid_from', isoDate('valid_from'))
    .execute();
}

async function createTargetAreas(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('target_areas')
    .addColumn('target_key', 'text', (column) => column.notNull().references('targets.key'))
    .addColumn('area_slug', 'text', (column) => column.notNull().references('areas.slug').onUpdate('cascade'))
    .addColumn('baseline_value', 'double precision')
    .addColumn('baseline_provenance', 'text')
    .addPrimaryKeyConstraint('target_areas_pkey', ['target_key', 'area_slug'])
    .addCheckConstraint(
      'target_areas_baseline',
      sql<boolean>`(baseline_value is null and baseline_provenance is null)
        or (baseline_value is not null and baseline_provenance is not null and ${oneOf('baseline_provenance', ['published', 'example', 'imported'])})`,
    )
    .execute();
}
