import { type Kysely, sql } from 'kysely';
import { refuse } from './append-only';
import { instant, instantOrNone, isoDate, notEmpty, oneOf } from './checks';
import { keepUnlessExample, provenance } from './provenance';

export async function up(db: Kysely<never>): Promise<void> {
  await createSnapshots(db);
  await createSnapshotSections(db);
  await createDecisions(db);
  await createStatements(db);
  await createReturns(db);
  await createPublications(db);
}

async function createSnapshots(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_snapshots')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('taken_at', 'text', (column) => column.notNull())
    .addColumn('head', 'text', (column) => column.notNull())
    .addColumn('data_version', 'integer', (column) => column.notNull())
    .addUniqueConstraint('report_snapshots_seq', ['report_id', 'seq'])
    .addCheckConstraint('report_snapshots_taken', instant('taken_at'))
    .$call(provenance('report_snapshots'))
    .execute();
  await keepUnlessExample(db, 'report_snapshots');
}

async function createSnapshotSections(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('snapshot_sections')
    .addColumn('snapshot_id', 'text', (column) => column.notNull().references('report_snapshots.id'))
    .addColumn('section_key', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('confidentiality', 'text', (column) => column.notNull())
    .addColumn('legal_ground', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshot_sections_key', ['snapshot_id', 'section_key'])
    .addCheckConstraint('snapshot_sections_class', oneOf('confidentiality', ['open', 'internal', 'secret']))
    .addCheckConstraint(
      'snapshot_sections_ground',
      sql<boolean>`(confidentiality = 'secret') = (legal_ground <> '')`,
    )
    .$call(provenance('snapshot_sections'))
    .execute();
  await keepUnlessExample(db, 'snapshot_sections');
}

async function createDecisions(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('decisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('decided_on', 'text', (column) => column.notNull())
    .addColumn('paragraph', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('wording', 'text', (column) => column.notNull())
    .addColumn('snapshot_id', 'text', (column) => column.references('report_snapshots.id'))
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('recorded_by', 'text', (column) => column.notNull().references('people.id'))
    .addColumn('retracted_at', 'text')
    .addCheckConstraint('decisions_day', isoDate('decided_on'))
    .addCheckConstraint('decisions_paragraph', notEmpty('paragraph'))
    .addCheckConstraint(
      'decisions_outcome',
      oneOf('outcome', ['approved', 'partly_approved', 'referred_back', 'tabled']),
    )
    .addCheckConstraint('decisions_by', oneOf('decided_by', ['committee', 'delegation']))
    .addCheckConstraint(
      'decisions_freeze',
      sql<boolean>`(outcome in ('approved', 'partly_approved')) = (snapshot_id is not null)`,
    )
    .addCheckConstraint('decisions_recorded', instant('recorded_at'))
    .addCheckConstraint('decisions_retracted', instantOrNone('retracted_at'))
    .$call(provenance('decisions'))
    .execute();
  // Serves finding what was decided with a snapshot, and what published ones were decided by.
  await db.schema.createIndex('decisions_by_snapshot').on('decisions').column('snapshot_id').execute();
  // Serves the decisions about a report.
  await db.schema.createIndex('decisions_by_report').on('decisions').column('report_id').execute();
  await refuse(db, 'decisions', 'delete', `old.provenance <> 'example'`);
  await refuse(db, 'decisions', 'update', DECISION_CHANGED);
}

/** Everything but being retracted once. */
const DECISION_CHANGED = [
  'old.retracted_at is not null',
  ...[
    'id',
    'report_id',
    'edition',
    'decided_on',
    'paragraph',
    'outcome',
    'decided_by',
    'wording',
    'recorded_at',
    'recorded_by',
    'provenance',
  ].map((column) => `old.${column} <> new.${column}`),
  `coalesce(old.snapshot_id, '') <> coalesce(new.snapshot_id, '')`,
].join(' or ');

async function createStatements(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('decision_statements')
    .addColumn('decision_id', 'text', (column) => column.notNull().references('decisions.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('signatories', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('decision_statements_key', ['decision_id', 'seq'])
    .addCheckConstraint(
      'decision_statements_kind',
      oneOf('kind', ['reservation', 'special_statement', 'substitute_statement']),
    )
    .$call(provenance('decision_statements'))
    .execute();
  await keepUnlessExample(db, 'decision_statements');
}

async function createReturns(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('report_returns')
    .addColumn('report_id', 'text', (column) => column.notNull())
    .addColumn('step_seq', 'integer', (column) => column.notNull())
    .addColumn('section_key', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_returns_key', ['report_id', 'step_seq', 'section_key'])
    .addForeignKeyConstraint('report_returns_step', ['report_id', 'step_seq'], 'report_steps', [
      'report_id',
      'seq',
    ])
    .addCheckConstraint('report_returns_reason', notEmpty('reason'))
    .$call(provenance('report_returns'))
    .execute();
  await keepUnlessExample(db, 'report_returns');
}

async function createPublications(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('publications')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('snapshot_id', 'text', (column) => column.notNull().references('report_snapshots.id'))
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('correction', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('publications_key', ['report_id', 'edition'])
    .addCheckConstraint('publications_at', instant('published_at'))
    .$call(provenance('publications'))
    .execute();
  await keepUnlessExample(db, 'publications');
}
