import type { ReadDb } from '../../../db/database';
import { goalName } from '../../domain/follow-up/known-references';
import { isInForce } from '../../domain/follow-up/programme';
import type { ThreadNames } from './thread-names.queries';
import type { Threads } from './threads.contract';
import { type FoundBy, seenBy } from './threads-found.queries';

type LooseGoals = Pick<Threads, 'goalsWithout' | 'goalsWithoutIndicator'>;

/** Goals of the programmes in force that nobody does anything for, and those that nothing measures. */
export async function listLooseGoals(
  db: ReadDb,
  { asked, sight, day }: FoundBy,
  { programmes }: ThreadNames,
): Promise<LooseGoals> {
  const rows = await db
    .selectFrom('intervention_goals')
    .innerJoin('interventions', (join) =>
      join
        .onRef('interventions.owner_key', '=', 'intervention_goals.owner_key')
        .onRef('interventions.id', '=', 'intervention_goals.intervention_id'),
    )
    .select([
      'intervention_goals.programme_slug as programme',
      'intervention_goals.focus_area_key as focusArea',
      'goal_key as goal',
    ])
    .distinct()
    .where(seenBy('interventions', sight))
    .execute();
  const aimedAt = new Set(rows.map((row) => goalName(row, row.goal)));
  const goals = programmes
    .filter(({ content }) => isInForce(content, day))
    .flatMap(({ slug, content }) =>
      content.focusAreas.flatMap((focusArea) =>
        focusArea.goals.map(({ key, text, indicators }) => ({
          at: { programme: slug, focusArea: focusArea.key, goal: key, text },
          measured: indicators.length > 0,
        })),
      ),
    )
    .filter(
      ({ at }) =>
        (asked.programme ?? at.programme) === at.programme &&
        (asked.focusArea ?? at.focusArea) === at.focusArea &&
        (asked.goal ?? at.goal) === at.goal,
    );
  return {
    goalsWithout: goals.filter(({ at }) => !aimedAt.has(goalName(at, at.goal))).map(({ at }) => at),
    goalsWithoutIndicator: goals.filter(({ measured }) => !measured).map(({ at }) => at),
  };
}
