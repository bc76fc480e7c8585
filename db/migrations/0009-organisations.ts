import { type Kysely, sql } from 'kysely';
import { notEmpty, oneOf, spanOfDays } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('organisations')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('valid_to', 'text')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .addCheckConstraint('organisations_key_not_empty', notEmpty('key'))
    .addCheckConstraint('organisations_name_not_empty', notEmpty('name'))
    .addCheckConstraint(
      'organisations_kind_known',
      oneOf('kind', ['district_committee', 'specialist_committee', 'company', 'executive_office']),
    )
    .addCheckConstraint('organisations_span', spanOfDays('valid_from', 'valid_to'))
    .execute();

  await db.schema
    .createTable('organisation_districts')
    .addColumn('organisation_key', 'text', (column) => column.notNull().references('organisations.key'))
    .addColumn('area_slug', 'text', (column) => column.notNull().references('areas.slug').onUpdate('cascade'))
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('valid_to', 'text')
    .addPrimaryKeyConstraint('organisation_districts_pkey', ['organisation_key', 'area_slug', 'valid_from'])
    .addCheckConstraint('organisation_districts_span', spanOfDays('valid_from', 'valid_to'))
    .execute();

  await db.schema
    .createTable('organisation_successions')
    .addColumn('predecessor_key', 'text', (column) => column.notNull().references('organisations.key'))
    .addColumn('successor_key', 'text', (column) => column.notNull().references('organisations.key'))
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('organisation_successions_pkey', ['predecessor_key', 'successor_key'])
    .addCheckConstraint('organisation_successions_date', sql<boolean>`length(date) = 10`)
    .addCheckConstraint('organisation_successions_decision', notEmpty('decision'))
    .addCheckConstraint('organisation_successions_not_itself', sql<boolean>`predecessor_key <> successor_key`)
    .execute();
}
