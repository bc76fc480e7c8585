import type { ReadDb } from '../../../db/database';
import { type ItemKey, wanted } from './thread-links.queries';
import { type Sight, seenBy } from './threads-found.queries';

/** What is done about a problem, whole, as far as whoever asks may read it. */
export async function interventionsOfProblem(db: ReadDb, { owner, id }: ItemKey, sight: Sight) {
  return await db
    .selectFrom('interventions')
    .selectAll()
    .where(seenBy('interventions', sight))
    .where('owner_key', '=', owner)
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('intervention_problems')
        .select('intervention_id')
        .where('owner_key', '=', owner)
        .where('problem_id', '=', id),
    )
    .orderBy('title')
    .orderBy('id')
    .execute();
}

/** What is done about problems, as far as whoever asks may read it; of many problems, about others of their owners, too. */
export async function interventionsOfProblems(db: ReadDb, keys: readonly ItemKey[], sight: Sight) {
  const { owners, ids, few } = wanted(keys);
  return await db
    .selectFrom('intervention_problems')
    .innerJoin('interventions', (join) =>
      join
        .onRef('interventions.owner_key', '=', 'intervention_problems.owner_key')
        .onRef('interventions.id', '=', 'intervention_problems.intervention_id'),
    )
    .select(['interventions.owner_key as owner', 'problem_id as id'])
    .select(['interventions.id as intervention', 'title', 'status'])
    .where('intervention_problems.owner_key', 'in', owners)
    .$if(few, (query) => query.where('problem_id', 'in', ids))
    .where(seenBy('interventions', sight))
    .orderBy('title')
    .orderBy('intervention')
    .execute();
}
