import { type Kysely, sql } from 'kysely';
import { instantOrNone, isoDate, oneOf } from './checks';

export async function up(db: Kysely<never>): Promise<void> {
  await createRounds(db);
  await db.schema
    .createTable('committee_meetings')
    .addColumn('organisation_key', 'text', (column) => column.notNull().references('organisations.key'))
    .addColumn('held_on', 'text', (column) => column.notNull())
    .addColumn('provenance', 'text', (column) => column.notNull().defaultTo('reported'))
    .addPrimaryKeyConstraint('committee_meetings_key', ['organisation_key', 'held_on'])
    .addCheckConstraint('committee_meetings_day', isoDate('held_on'))
    .addCheckConstraint('committee_meetings_provenance', oneOf('provenance', ['reported', 'example']))
    .execute();
}

async function createRounds(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('reporting_rounds')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('period_from', 'text', (column) => column.notNull())
    .addColumn('period_to', 'text', (column) => column.notNull())
    .addColumn('opens_on', 'text', (column) => column.notNull())
    .addColumn('due_to_committee', 'text', (column) => column.notNull())
    .addColumn('due_to_office', 'text', (column) => column.notNull())
    .addColumn('papers_days', 'integer', (column) => column.notNull())
    .addColumn('writing_days', 'integer', (column) => column.notNull())
    .addColumn('catalogue_version', 'integer', (column) =>
      column.notNull().references('question_catalogues.version'),
    )
    .addColumn('kinds', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text')
    .addColumn('provenance', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addCheckConstraint('rounds_type', oneOf('type', ['T1', 'T2', 'VB']))
    .addCheckConstraint('rounds_key', sql<boolean>`key = cast(year as text) || type`)
    .addCheckConstraint(
      'rounds_period',
      sql<boolean>`(${isoDate('period_from')}) and (${isoDate('period_to')}) and period_from < period_to`,
    )
    .addCheckConstraint('rounds_opens', isoDate('opens_on'))
    .addCheckConstraint(
      'rounds_due',
      sql<boolean>`(${isoDate('due_to_committee')}) and (${isoDate('due_to_office')})
      and opens_on <= due_to_committee and due_to_committee <= due_to_office`,
    )
    .addCheckConstraint(
      'rounds_days',
      sql<boolean>`papers_days between 0 and 90 and writing_days between 0 and 90`,
    )
    .addCheckConstraint('rounds_opened', instantOrNone('opened_at'))
    .addCheckConstraint('rounds_provenance', oneOf('provenance', ['reported', 'example']))
    .execute();
}
