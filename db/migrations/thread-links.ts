import type { Kysely } from 'kysely';

/** What an intervention or a problem points at: a row each, so that loose ends are found by asking what is not there. */
export async function createLinks(db: Kysely<never>): Promise<void> {
  const link = (name: string, id: string, of: string) =>
    db.schema
      .createTable(name)
      .addColumn('owner_key', 'text', (column) => column.notNull())
      .addColumn(id, 'text', (column) => column.notNull())
      .addForeignKeyConstraint(`${name}_of`, ['owner_key', id] as never, of, ['owner_key', 'id']);
  const ofIntervention = (name: string) => link(name, 'intervention_id', 'interventions');
  await link('problem_indicators', 'problem_id', 'problems')
    .addColumn('indicator_key', 'text', (column) => column.notNull().references('indicators.key'))
    .addPrimaryKeyConstraint('problem_indicators_key', ['owner_key', 'problem_id', 'indicator_key'] as never)
    .execute();
  await ofIntervention('intervention_problems')
    .addColumn('problem_id', 'text', (column) => column.notNull())
    .addForeignKeyConstraint(
      'intervention_problems_problem',
      ['owner_key', 'problem_id'] as never,
      'problems',
      ['owner_key', 'id'],
    )
    .addPrimaryKeyConstraint('intervention_problems_key', [
      'owner_key',
      'intervention_id',
      'problem_id',
    ] as never)
    .execute();
  // Serves problems without an intervention, and the interventions of a problem: it covers what is asked of the links.
  await db.schema
    .createIndex('intervention_problems_by_problem')
    .on('intervention_problems')
    .columns(['owner_key', 'problem_id', 'intervention_id'])
    .execute();
  await ofIntervention('intervention_indicators')
    .addColumn('indicator_key', 'text', (column) => column.notNull().references('indicators.key'))
    .addPrimaryKeyConstraint('intervention_indicators_key', [
      'owner_key',
      'intervention_id',
      'indicator_key',
    ] as never)
    .execute();
  await ofIntervention('intervention_goals')
    .addColumn('programme_slug', 'text', (column) => column.notNull())
    .addColumn('focus_area_key', 'text', (column) => column.notNull())
    .addColumn('goal_key', 'text', (column) => column.notNull())
    .addForeignKeyConstraint(
      'intervention_goals_goal',
      ['programme_slug', 'focus_area_key', 'goal_key'] as never,
      'goals',
      ['programme_slug', 'focus_area_key', 'key'],
    )
    .addPrimaryKeyConstraint('intervention_goals_key', [
      'owner_key',
      'intervention_id',
      'programme_slug',
      'focus_area_key',
      'goal_key',
    ] as never)
    .execute();
  // Serves goals without an intervention.
  await db.schema
    .createIndex('intervention_goals_by_goal')
    .on('intervention_goals')
    .columns(['programme_slug', 'focus_area_key', 'goal_key'])
    .execute();
  await ofIntervention('intervention_organisations')
    .addColumn('organisation_key', 'text', (column) => column.notNull().references('organisations.key'))
    .addPrimaryKeyConstraint('intervention_organisations_key', [
      'owner_key',
      'intervention_id',
      'organisation_key',
    ] as never)
    .execute();
}
