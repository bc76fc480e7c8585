import type { WriteDb } from '../../../db/database';
import type { Programme } from '../../domain/follow-up/programme';
import { inTheWay } from '../../http/refusals';

/**
 * What people work for stays in the programme until they have moved on: a focus area that problems or interventions
 * are for, a goal that interventions are for or that the office has judged.
 * @throws Problem 409 `focus_area_in_use` or `goal_in_use`, naming them
 */
export async function refuseRemoval(tx: WriteDb, slug: string, { focusAreas }: Programme): Promise<void> {
  const [areas, goals] = await Promise.all([listUsedAreas(tx, slug), listUsedGoals(tx, slug)]);
  const keptAreas = new Set(focusAreas.map(({ key }) => key));
  const keptGoals = new Set(
    focusAreas.flatMap((area) => area.goals.map((goal) => goalName(area.key, goal.key))),
  );
  const lostAreas = areas.filter((key) => !keptAreas.has(key));
  if (lostAreas.length > 0) throw inTheWay('focus_area_in_use', lostAreas.join(', '));
  const lostGoals = goals.filter((name) => !keptGoals.has(name));
  if (lostGoals.length > 0) throw inTheWay('goal_in_use', lostGoals.join(', '));
}

const goalName = (area: string, goal: string): string => `${area}/${goal}`;

async function listUsedAreas(tx: WriteDb, slug: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('problems')
    .select('focus_area_key')
    .where('programme_slug', '=', slug)
    .union(tx.selectFrom('interventions').select('focus_area_key').where('programme_slug', '=', slug))
    .execute();
  return rows.flatMap(({ focus_area_key: key }) => key ?? []).sort();
}

async function listUsedGoals(tx: WriteDb, slug: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('intervention_goals')
    .select(['focus_area_key', 'goal_key'])
    .where('programme_slug', '=', slug)
    .union(
      tx
        .selectFrom('office_judgements')
        .select(['focus_area_key', 'goal_key'])
        .where('programme_slug', '=', slug),
    )
    .execute();
  return rows.map(({ focus_area_key, goal_key }) => goalName(focus_area_key, goal_key)).sort();
}
