import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { notEmpty, oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await createSources(db);
  await createImportBatches(db);
  await createEstimates(db);
  await createDataVersion(db);
}

async function createSources(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('sources')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull().unique())
    .addColumn('url', 'text')
    .addCheckConstraint('sources_title_not_empty', notEmpty('title'))
    // Only addresses a reader can follow: never javascript: or data:.
    .addCheckConstraint(
      'sources_url_is_web',
      sql<boolean>`url is null or url like 'https://%' or url like 'http://%'`,
    )
    .execute();
}

async function createImportBatches(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('import_batches')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('survey_key', 'text', (column) => column.notNull())
    .addColumn('round_key', 'text', (column) => column.notNull())
    .addColumn('provenance', 'text', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull().unique())
    .addColumn('respondents', 'integer', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('import_batches_one_a_round', ['survey_key', 'round_key', 'provenance'])
    .addUniqueConstraint('import_batches_of_round', ['key', 'survey_key', 'round_key', 'provenance'])
    .addForeignKeyConstraint('import_batches_round', ['survey_key', 'round_key'], 'survey_rounds', [
      'survey_key',
      'key',
    ])
    .addCheckConstraint('import_batches_provenance', oneOf('provenance', ['example', 'imported']))
    .addCheckConstraint('import_batches_hash', sql<boolean>`length(content_hash) = 64`)
    .addCheckConstraint('import_batches_respondents', sql<boolean>`respondents > 0`)
    .execute();
}

async function createEstimates(db: Kysely<never>): Promise<void> {
  const keys = ['indicator_key', 'area_slug', 'group_key', 'round_key', 'survey_key', 'kind'] as const;
  const words = ['status', 'provenance', 'precision', 'note'] as const;
  const numbers = ['value', 'lower', 'upper', 'effective_respondents', 'weighted_base'] as const;
  let table: CreateTableBuilder<'estimates', string> = db.schema.createTable('estimates');
  for (const name of [...keys, ...words]) table = table.addColumn(name, 'text', (column) => column.notNull());
  for (const name of numbers) table = table.addColumn(name, 'double precision');
  table = table
    .addColumn('respondents', 'integer')
    .addColumn('source_key', 'text', (column) => column.references('sources.key'))
    .addColumn('import_batch_key', 'text');
  await constrainEstimates(referEstimates(table)).execute();
  // Serves the removal of a batch that a later file replaces.
  await db.schema
    .createIndex('estimates_by_batch')
    .on('estimates')
    .columns(['import_batch_key', 'provenance'])
    .execute();
}

function referEstimates(table: CreateTableBuilder<'estimates', string>) {
  return (
    table
      // In this order it serves a series (indicator, areas, groups) and a comparison (indicator, districts).
      .addPrimaryKeyConstraint('estimates_pkey', ['indicator_key', 'area_slug', 'group_key', 'round_key'])
      .addForeignKeyConstraint('estimates_indicator', ['indicator_key', 'survey_key', 'kind'], 'indicators', [
        'key',
        'survey_key',
        'kind',
      ])
      .addForeignKeyConstraint('estimates_round', ['survey_key', 'round_key'], 'survey_rounds', [
        'survey_key',
        'key',
      ])
      .addForeignKeyConstraint('estimates_area', ['area_slug'], 'areas', ['slug'], (key) =>
        key.onUpdate('cascade'),
      )
      .addForeignKeyConstraint('estimates_group', ['group_key'], 'groups', ['key'])
      .addForeignKeyConstraint(
        'estimates_batch',
        ['import_batch_key', 'survey_key', 'round_key', 'provenance'],
        'import_batches',
        ['key', 'survey_key', 'round_key', 'provenance'],
      )
  );
}

function constrainEstimates(table: CreateTableBuilder<'estimates', string>) {
  const valued = ['ok', 'unreliable', 'provisional', 'revised'];
  return table
    .addCheckConstraint(
      'estimates_status_known',
      oneOf('status', [...valued, 'suppressed', 'not_surveyed', 'not_applicable']),
    )
    .addCheckConstraint(
      'estimates_provenance_known',
      oneOf('provenance', ['published', 'example', 'imported']),
    )
    .addCheckConstraint(
      'estimates_precision_known',
      oneOf('precision', ['exact', 'one_decimal', 'integer', 'approximate']),
    )
    .addCheckConstraint(
      'estimates_value_fits_status',
      sql<boolean>`(value is not null and ${oneOf('status', valued)}) or (value is null and not (${oneOf('status', valued)})
        and lower is null and upper is null and respondents is null
        and effective_respondents is null and weighted_base is null)`,
    )
    .addCheckConstraint(
      'estimates_value_fits_kind',
      sql<boolean>`value is null or (kind = 'share' and value between 0 and 1) or kind = 'mean'
        or (kind in ('rate', 'count') and value >= 0)`,
    )
    .addCheckConstraint(
      'estimates_interval_whole',
      sql<boolean>`(lower is null and upper is null) or (lower is not null and upper is not null)`,
    )
    .addCheckConstraint(
      'estimates_interval_holds_value',
      sql<boolean>`lower is null or (lower <= value and value <= upper)`,
    )
    .addCheckConstraint(
      'estimates_share_interval',
      sql<boolean>`lower is null or kind <> 'share' or (lower >= 0 and upper <= 1 and effective_respondents > 0
        and effective_respondents is not null)`,
    )
    .addCheckConstraint(
      'estimates_respondents',
      sql<boolean>`(respondents is null or respondents > 0)
        and (effective_respondents is null or (respondents is not null and effective_respondents > 0
          and effective_respondents <= respondents))
        and (weighted_base is null or weighted_base > 0)`,
    )
    .addCheckConstraint(
      'estimates_origin',
      sql<boolean>`(provenance = 'published' and source_key is not null and import_batch_key is null)
        or (provenance <> 'published' and source_key is null and import_batch_key is not null)`,
    );
}

async function createDataVersion(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('data_version')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addCheckConstraint('data_version_one_row', sql<boolean>`id = 1`)
    .execute();
  await sql`insert into data_version (id, version) values (1, 1)`.execute(db);
}
