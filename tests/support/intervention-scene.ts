import type { Insertable } from 'kysely';
import type { Db } from '../../db/database';
import type { InterventionsTable, ProblemsTable } from '../../db/schema/threads';
import { INTERVENTION, PROBLEM } from '../db/thread-rows';
import { GOAL_KEY } from './follow-up-scene';

/** An intervention in the register for the goal of a test's programme, aiming at nothing. */
export async function addIntervention(
  db: Db,
  programme: string,
  change: Partial<Insertable<InterventionsTable>> & Pick<InterventionsTable, 'owner_key' | 'id'>,
): Promise<void> {
  const of = { owner_key: change.owner_key, intervention_id: change.id };
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('interventions')
      .values({
        ...{ ...INTERVENTION, area_slug: null, lead_key: null },
        ...{ programme_slug: programme, focus_area_key: GOAL_KEY.focusArea },
        ...change,
      })
      .execute();
    await tx
      .insertInto('intervention_goals')
      .values({
        ...{ ...of, programme_slug: programme, focus_area_key: GOAL_KEY.focusArea },
        goal_key: GOAL_KEY.goal,
      })
      .execute();
  });
}

/** A problem in the register that nothing is done about. */
export async function addProblem(
  db: Db,
  programme: string,
  change: Partial<Insertable<ProblemsTable>> & Pick<ProblemsTable, 'owner_key' | 'id'>,
): Promise<void> {
  await db.transaction().execute((tx) =>
    tx
      .insertInto('problems')
      .values({
        ...{ ...PROBLEM, area_slug: null },
        ...{ programme_slug: programme, focus_area_key: GOAL_KEY.focusArea },
        ...change,
      })
      .execute(),
  );
}
