import { type Kysely, sql } from 'kysely';
import { instant, isoDate, notEmpty, oneOf } from './checks';
import { keepUnlessExample, provenance } from './provenance';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('programmes')
    .addColumn('slug', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('provenance', 'text', (column) => column.notNull())
    .addCheckConstraint('programmes_slug', notEmpty('slug'))
    .addCheckConstraint('programmes_revision', sql<boolean>`revision >= 1`)
    .addCheckConstraint('programmes_provenance', oneOf('provenance', ['published', 'reported', 'example']))
    .execute();
  await createRevisions(db);
  await createKeys(db);
  await createFillings(db);
}

async function createRevisions(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('programme_revisions')
    .addColumn('programme_slug', 'text', (column) => column.notNull().references('programmes.slug'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.references('people.id'))
    .addPrimaryKeyConstraint('programme_revisions_key', ['programme_slug', 'revision'])
    .addCheckConstraint('programme_revisions_number', sql<boolean>`revision >= 1`)
    .addCheckConstraint('programme_revisions_at', instant('at'))
    .$call(provenance('programme_revisions'))
    .execute();
  await keepUnlessExample(db, 'programme_revisions');
}

async function createKeys(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('focus_areas')
    .addColumn('programme_slug', 'text', (column) => column.notNull().references('programmes.slug'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('focus_areas_key', ['programme_slug', 'key'])
    .addCheckConstraint('focus_areas_named', notEmpty('key'))
    .execute();
  await db.schema
    .createTable('goals')
    .addColumn('programme_slug', 'text', (column) => column.notNull())
    .addColumn('focus_area_key', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('goals_key', ['programme_slug', 'focus_area_key', 'key'])
    .addForeignKeyConstraint('goals_focus_area', ['programme_slug', 'focus_area_key'], 'focus_areas', [
      'programme_slug',
      'key',
    ])
    .addCheckConstraint('goals_named', notEmpty('key'))
    .execute();
}

async function createFillings(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('role_fillings')
    .addColumn('organisation_key', 'text', (column) => column.notNull().references('organisations.key'))
    .addColumn('role_key', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('report_id', 'text', (column) => column.references('reports.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.references('people.id'))
    .addPrimaryKeyConstraint('role_fillings_key', ['organisation_key', 'role_key', 'seq'])
    .addCheckConstraint('role_fillings_role', notEmpty('role_key'))
    .addCheckConstraint('role_fillings_seq', sql<boolean>`seq >= 1`)
    .addCheckConstraint(
      'role_fillings_state',
      oneOf('state', ['filled', 'shared', 'vacant', 'none', 'not_said']),
    )
    // A vacant role has nobody in it.
    .addCheckConstraint('role_fillings_holder', sql<boolean>`state in ('filled', 'shared') or holder = ''`)
    .addCheckConstraint('role_fillings_since', isoDate('since'))
    .addCheckConstraint('role_fillings_at', instant('at'))
    .$call(provenance('role_fillings'))
    .execute();
  await keepUnlessExample(db, 'role_fillings');
}
