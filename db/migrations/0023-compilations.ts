import { type Kysely, sql } from 'kysely';
import { refuse } from './append-only';
import { instant, instantOrNone, notEmpty, oneOf } from './checks';
import { keepUnlessExample, provenance } from './provenance';

const ASSESSMENTS = ['full', 'partial', 'none', 'not_assessable'];

const AS_COMPILED = [
  ...[
    'id',
    'programme_slug',
    'round_key',
    'edition',
    'content',
    'data_version',
    'compiled_at',
    'compiled_by',
  ],
  ...['title_sv', 'title_en', 'reports', 'indicators', 'figures_hash', 'provenance'],
];

export async function up(db: Kysely<never>): Promise<void> {
  await createOfficeJudgements(db);
  await createCompilations(db);
  await db.schema
    .createTable('brief_subscriptions')
    .addColumn('person_id', 'text', (column) => column.primaryKey().references('people.id'))
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('mailed_until', 'text', (column) => column.notNull())
    .addCheckConstraint('brief_subscriptions_secret', sql<boolean>`length(secret_hash) = 64`)
    .addCheckConstraint('brief_subscriptions_since', instant('since'))
    .addCheckConstraint('brief_subscriptions_mailed', instant('mailed_until'))
    .execute();
}

async function createOfficeJudgements(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('office_judgements')
    .addColumn('programme_slug', 'text', (column) => column.notNull())
    .addColumn('focus_area_key', 'text', (column) => column.notNull())
    .addColumn('goal_key', 'text', (column) => column.notNull())
    .addColumn('round_key', 'text', (column) => column.notNull().references('reporting_rounds.key'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('assessment', 'text', (column) => column.notNull())
    .addColumn('motivation', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull().references('people.id'))
    .addForeignKeyConstraint(
      'office_judgements_goal',
      ['programme_slug', 'focus_area_key', 'goal_key'],
      'goals',
      ['programme_slug', 'focus_area_key', 'key'],
    )
    .addPrimaryKeyConstraint('office_judgements_key', [
      'programme_slug',
      'focus_area_key',
      'goal_key',
      'round_key',
      'seq',
    ])
    .addCheckConstraint('office_judgements_seq', sql<boolean>`seq >= 1`)
    .addCheckConstraint('office_judgements_stage', oneOf('stage', ['suggested', 'decided']))
    .addCheckConstraint('office_judgements_assessment', oneOf('assessment', ASSESSMENTS))
    .addCheckConstraint('office_judgements_motivation', notEmpty('motivation'))
    .addCheckConstraint(
      'office_judgements_decided_by',
      sql<boolean>`(stage = 'decided') = (decided_by <> '')`,
    )
    .addCheckConstraint('office_judgements_at', instant('at'))
    .$call(provenance('office_judgements'))
    .execute();
  await keepUnlessExample(db, 'office_judgements');
}

async function createCompilations(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('compilations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('programme_slug', 'text', (column) => column.notNull().references('programmes.slug'))
    .addColumn('round_key', 'text', (column) => column.notNull().references('reporting_rounds.key'))
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('data_version', 'integer', (column) => column.notNull())
    .addColumn('compiled_at', 'text', (column) => column.notNull())
    .addColumn('compiled_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('published_at', 'text')
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_reason', 'text', (column) => column.notNull())
    .addColumn('title_sv', 'text', (column) => column.notNull())
    .addColumn('title_en', 'text', (column) => column.notNull())
    .addColumn('reports', 'integer', (column) => column.notNull())
    .addColumn('indicators', 'text', (column) => column.notNull())
    .addColumn('figures_hash', 'text', (column) => column.notNull())
    .addUniqueConstraint('compilations_edition', ['programme_slug', 'round_key', 'edition'])
    .addCheckConstraint('compilations_id', notEmpty('id'))
    .addCheckConstraint('compilations_number', sql<boolean>`edition >= 1`)
    .addCheckConstraint('compilations_compiled', instant('compiled_at'))
    .addCheckConstraint('compilations_published', instantOrNone('published_at'))
    .addCheckConstraint('compilations_withdrawn', instantOrNone('withdrawn_at'))
    .addCheckConstraint(
      'compilations_withdrawal',
      sql<boolean>`(withdrawn_at is null) = (withdrawn_reason = '') and (withdrawn_at is null or published_at is not null)`,
    )
    .addCheckConstraint('compilations_reports', sql<boolean>`reports >= 0`)
    .addCheckConstraint('compilations_figures', sql<boolean>`length(figures_hash) = 64`)
    .$call(provenance('compilations'))
    .execute();
  // What was compiled stays as it was; it can be published once, and withdrawn once after that.
  const changed = AS_COMPILED.map((column) => `new.${column} <> old.${column}`).join(' or ');
  const published = `old.published_at is not null and (new.withdrawn_at is null or new.published_at <> old.published_at)`;
  const withdrawn = `old.withdrawn_at is not null or (old.published_at is null and new.withdrawn_at is not null)`;
  await refuse(db, 'compilations', 'update', `${changed} or (${published}) or ${withdrawn}`);
  await refuse(db, 'compilations', 'delete', `old.provenance <> 'example'`);
}
