import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { instant, isoDate, notEmpty, oneOf } from './checks';
import { keepUnlessExample, provenance } from './provenance';
import { createLinks } from './thread-links';

export async function up(db: Kysely<never>): Promise<void> {
  await createProblems(db);
  await createInterventions(db);
  await createRevisions(db, 'problem_revisions', 'problem_id', 'problems', true);
  await createRevisions(db, 'intervention_revisions', 'intervention_id', 'interventions', false);
  await createLinks(db);
  await createFollowUps(db);
}

/** What problems and interventions have alike. */
const ofRegister =
  (name: string) =>
  <Table extends string, Columns extends string>(table: CreateTableBuilder<Table, Columns>) =>
    table
      .addColumn('owner_key', 'text', (column) => column.notNull().references('organisations.key'))
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('area_slug', 'text', (column) => column.references('areas.slug').onUpdate('cascade'))
      .addColumn('programme_slug', 'text')
      .addColumn('focus_area_key', 'text')
      .addColumn('visibility', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addForeignKeyConstraint(
        `${name}_focus_area`,
        ['programme_slug', 'focus_area_key'] as never,
        'focus_areas',
        ['programme_slug', 'key'],
      )
      .addCheckConstraint(
        `${name}_focus_area_whole`,
        sql<boolean>`(programme_slug is null) = (focus_area_key is null)`,
      )
      .addCheckConstraint(`${name}_id`, notEmpty('id'))
      .addCheckConstraint(`${name}_revision`, sql<boolean>`revision >= 1`)
      .addCheckConstraint(`${name}_visibility`, oneOf('visibility', ['internal', 'open']))
      .addCheckConstraint(`${name}_changed`, instant('changed_at'));

async function createProblems(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('problems')
    .$call(ofRegister('problems'))
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('problems_key', ['owner_key', 'id'])
    .addCheckConstraint('problems_what', notEmpty('what'))
    .addCheckConstraint('problems_state', oneOf('state', ['open', 'resolved']))
    .$call(provenance('problems'))
    .execute();
}

async function createInterventions(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('interventions')
    .$call(ofRegister('interventions'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('lead_key', 'text', (column) => column.references('organisations.key'))
    .addColumn('starts_on', 'text')
    .addColumn('ends_on', 'text')
    .addColumn('follow_up_on', 'text')
    .addColumn('planned', 'double precision')
    .addColumn('spent', 'double precision')
    .addColumn('money_source', 'text')
    .addPrimaryKeyConstraint('interventions_key', ['owner_key', 'id'])
    .addCheckConstraint('interventions_title', notEmpty('title'))
    .addCheckConstraint(
      'interventions_kind',
      oneOf('kind', ['situational', 'social', 'knowledge', 'cooperation', 'organisational']),
    )
    .addCheckConstraint('interventions_status', oneOf('status', ['planned', 'ongoing', 'done', 'stopped']))
    .addCheckConstraint(
      'interventions_money_source',
      oneOf('money_source', ['own_budget', 'safety_fund', 'state_grant', 'other']),
    )
    .addCheckConstraint('interventions_money', sql<boolean>`planned >= 0 and spent >= 0`)
    .addCheckConstraint('interventions_starts', orNone('starts_on'))
    .addCheckConstraint('interventions_ends', orNone('ends_on'))
    .addCheckConstraint('interventions_follow_up', orNone('follow_up_on'))
    .addCheckConstraint('interventions_period', sql<boolean>`starts_on <= ends_on`)
    .$call(provenance('interventions'))
    .execute();
}

const orNone = (column: string) => sql<boolean>`${sql.ref(column)} is null or (${isoDate(column)})`;

async function createRevisions(
  db: Kysely<never>,
  name: string,
  id: string,
  of: string,
  hasState: boolean,
): Promise<void> {
  let table = db.schema
    .createTable(name)
    .addColumn('owner_key', 'text', (column) => column.notNull())
    .addColumn(id, 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('visibility', 'text', (column) => column.notNull())
    .addColumn('report_id', 'text', (column) => column.references('reports.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull().references('people.id'));
  if (hasState) {
    table = table
      .addColumn('state', 'text', (column) => column.notNull())
      .addCheckConstraint(`${name}_state`, oneOf('state', ['open', 'resolved']));
  }
  await table
    .addPrimaryKeyConstraint(`${name}_key`, ['owner_key', id, 'revision'] as never)
    .addForeignKeyConstraint(`${name}_of`, ['owner_key', id] as never, of, ['owner_key', 'id'])
    .addCheckConstraint(`${name}_number`, sql<boolean>`revision >= 1`)
    .addCheckConstraint(`${name}_visibility`, oneOf('visibility', ['internal', 'open']))
    .addCheckConstraint(`${name}_at`, instant('at'))
    .$call(provenance(name))
    .execute();
  await keepUnlessExample(db, name);
}

async function createFollowUps(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('follow_ups')
    .addColumn('owner_key', 'text', (column) => column.notNull())
    .addColumn('intervention_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('followed_up_on', 'text')
    .addColumn('effect', 'text')
    .addColumn('next', 'text')
    .addForeignKeyConstraint('follow_ups_of', ['owner_key', 'intervention_id'], 'interventions', [
      'owner_key',
      'id',
    ])
    .addPrimaryKeyConstraint('follow_ups_key', ['owner_key', 'intervention_id', 'id'])
    .addCheckConstraint('follow_ups_on', orNone('followed_up_on'))
    .addCheckConstraint('follow_ups_effect', oneOf('effect', ['seen', 'not_seen', 'unknown']))
    .addCheckConstraint('follow_ups_next', oneOf('next', ['continue', 'change', 'end']))
    .execute();
}
