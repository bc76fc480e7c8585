import { type Kysely, sql } from 'kysely';
import { isoDate, notEmpty, oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('boundary_sets')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('area_kind', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('areas', 'integer', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('boundary_sets_one_a_day', ['area_kind', 'valid_from'])
    .addCheckConstraint('boundary_sets_kind', oneOf('area_kind', ['district', 'neighbourhood']))
    .addCheckConstraint('boundary_sets_day', isoDate('valid_from'))
    .addCheckConstraint('boundary_sets_file_name', notEmpty('file_name'))
    .addCheckConstraint('boundary_sets_hash', sql<boolean>`length(content_hash) = 64`)
    .addCheckConstraint('boundary_sets_areas', sql<boolean>`areas > 0`)
    .execute();

  await db.schema
    .createTable('boundaries')
    .addColumn('set_key', 'text', (column) => column.notNull().references('boundary_sets.key'))
    .addColumn('area_slug', 'text', (column) => column.notNull().references('areas.slug').onUpdate('cascade'))
    .addColumn('geometry', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('boundaries_pkey', ['set_key', 'area_slug'])
    .addCheckConstraint(
      'boundaries_geometry',
      sql<boolean>`geometry like '{"type":"Polygon","coordinates":[[[%'
        or geometry like '{"type":"MultiPolygon","coordinates":[[[[%'`,
    )
    .execute();
}
