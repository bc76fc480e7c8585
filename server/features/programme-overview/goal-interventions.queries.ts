import type { ReadDb } from '../../../db/database';
import { UNDER_WAY } from '../../domain/follow-up/loose-ends';
import { goalKey } from '../judgements/office-judgements.queries';

/** How many interventions there are for a goal. */
export interface GoalInterventions {
  /** Of any status. */
  readonly all: number;
  /** Planned or ongoing. */
  readonly going: number;
  /** Those planned or ongoing, by the organisation whose they are. */
  readonly byOwner: ReadonlyMap<string, number>;
}

/** By `goalKey`; goals without any are not there. */
export type InterventionsOfGoals = ReadonlyMap<string, GoalInterventions>;

/** Counts the interventions for the goals of a programme. @param onlyOpen without those that are not open to everyone */
export async function countGoalInterventions(
  db: ReadDb,
  programme: string,
  onlyOpen: boolean,
): Promise<InterventionsOfGoals> {
  const rows = await db
    .selectFrom('intervention_goals')
    .innerJoin('interventions', (join) =>
      join
        .onRef('interventions.owner_key', '=', 'intervention_goals.owner_key')
        .onRef('interventions.id', '=', 'intervention_goals.intervention_id'),
    )
    .select(({ fn }) => [
      'intervention_goals.focus_area_key',
      'goal_key',
      'interventions.owner_key',
      fn.countAll().as('all'),
      fn
        .countAll()
        .filterWhere('status', 'in', [...UNDER_WAY])
        .as('going'),
    ])
    .where('intervention_goals.programme_slug', '=', programme)
    .where(({ eb, ref }) => eb('readable_from', '<=', ref('revision')))
    .$if(onlyOpen, (query) => query.where('visibility', '=', 'open'))
    .groupBy(['intervention_goals.focus_area_key', 'goal_key', 'interventions.owner_key'])
    .execute();
  const counts = new Map<string, { all: number; going: number; byOwner: Map<string, number> }>();
  for (const row of rows) {
    const key = goalKey(row.focus_area_key, row.goal_key);
    const goal = counts.get(key) ?? { all: 0, going: 0, byOwner: new Map<string, number>() };
    goal.all += Number(row.all);
    goal.going += Number(row.going);
    goal.byOwner.set(row.owner_key, Number(row.going));
    counts.set(key, goal);
  }
  return counts;
}
