import { type Kysely, sql } from 'kysely';
import { isoDate, notEmpty, oneOf, spanOfDays } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('areas')
    .addColumn('slug', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('valid_to', 'text')
    .addCheckConstraint('areas_slug_not_empty', notEmpty('slug'))
    .addCheckConstraint('areas_name_not_empty', notEmpty('name'))
    .addCheckConstraint('areas_kind_known', oneOf('kind', ['city', 'district', 'neighbourhood']))
    .addCheckConstraint('areas_span', spanOfDays('valid_from', 'valid_to'))
    .execute();

  await db.schema
    .createTable('area_memberships')
    .addColumn('child_slug', 'text', (column) =>
      column.notNull().references('areas.slug').onUpdate('cascade'),
    )
    .addColumn('parent_slug', 'text', (column) =>
      column.notNull().references('areas.slug').onUpdate('cascade'),
    )
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('valid_to', 'text')
    // An area enters at most one parent on a day.
    .addPrimaryKeyConstraint('area_memberships_pkey', ['child_slug', 'valid_from'])
    .addCheckConstraint('area_memberships_not_itself', sql<boolean>`child_slug <> parent_slug`)
    .addCheckConstraint('area_memberships_span', spanOfDays('valid_from', 'valid_to'))
    .execute();

  await db.schema
    .createTable('area_lineage')
    .addColumn('predecessor_slug', 'text', (column) =>
      column.notNull().references('areas.slug').onUpdate('cascade'),
    )
    .addColumn('successor_slug', 'text', (column) =>
      column.notNull().references('areas.slug').onUpdate('cascade'),
    )
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('area_lineage_pkey', ['predecessor_slug', 'successor_slug'])
    .addCheckConstraint('area_lineage_not_itself', sql<boolean>`predecessor_slug <> successor_slug`)
    .addCheckConstraint('area_lineage_date', isoDate('date'))
    .execute();
}
