import type { ReadDb } from '../../../db/database';
import type { ItemKey } from './thread-links.queries';
import type { Sight } from './threads-found.queries';

/** What is done about problems, as far as whoever asks may read it. */
export async function interventionsOfProblems(db: ReadDb, keys: readonly ItemKey[], sight: Sight) {
  return await db
    .selectFrom('intervention_problems')
    .innerJoin('interventions', (join) =>
      join
        .onRef('interventions.owner_key', '=', 'intervention_problems.owner_key')
        .onRef('interventions.id', '=', 'intervention_problems.intervention_id'),
    )
    .select(['interventions.owner_key as owner', 'problem_id as id'])
    .select(['interventions.id as intervention', 'title', 'status'])
    // Nobody has the empty name, so that an empty list finds nothing.
    .where('intervention_problems.owner_key', 'in', [...new Set(keys.map(({ owner }) => owner)), ''])
    .where('problem_id', 'in', [...new Set(keys.map(({ id }) => id)), ''])
    .where((eb) =>
      eb.or([eb('visibility', '=', 'open'), eb('interventions.owner_key', 'in', [...sight, ''])]),
    )
    .orderBy('title')
    .orderBy('intervention')
    .execute();
}
