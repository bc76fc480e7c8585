import type { ReadDb } from '../../../db/database';
import { groupBy } from '../../domain/group-by';

/** A thing of the register: whose, and which. */
export interface ItemKey {
  readonly owner: string;
  readonly id: string;
}
export const nameOf = ({ owner, id }: ItemKey): string => `${owner}/${id}`;

/** So many things are asked for by their ids; of more, all of their owners are read: an engine takes only so many values. */
const MOST_IDS = 1_000;

/** Whose things to read to find these, and by which ids where they are few; what else is read is for the asker to leave. */
export const wanted = (keys: readonly ItemKey[]) => ({
  // Nobody has the empty name, so that an empty list finds nothing.
  owners: [...new Set(keys.map(({ owner }) => owner)), ''],
  ids: [...new Set(keys.map(({ id }) => id)), ''],
  few: keys.length <= MOST_IDS,
});

/** What interventions are linked with, by `nameOf`, in five queries. */
export async function linksOf(db: ReadDb, keys: readonly ItemKey[]) {
  const { owners, ids, few } = wanted(keys);
  const [problems, indicators, goals, organisations, followUps] = await Promise.all([
    db
      .selectFrom('intervention_problems')
      .select(['owner_key as owner', 'intervention_id as id', 'problem_id as problem'])
      .where('owner_key', 'in', owners)
      .$if(few, (query) => query.where('intervention_id', 'in', ids))
      .orderBy('problem_id')
      .execute(),
    db
      .selectFrom('intervention_indicators')
      .select(['owner_key as owner', 'intervention_id as id', 'indicator_key as indicator'])
      .where('owner_key', 'in', owners)
      .$if(few, (query) => query.where('intervention_id', 'in', ids))
      .orderBy('indicator_key')
      .execute(),
    db
      .selectFrom('intervention_goals')
      .select(['owner_key as owner', 'intervention_id as id', 'goal_key as goal'])
      .where('owner_key', 'in', owners)
      .$if(few, (query) => query.where('intervention_id', 'in', ids))
      .orderBy('goal_key')
      .execute(),
    db
      .selectFrom('intervention_organisations')
      .select(['owner_key as owner', 'intervention_id as id', 'organisation_key as organisation'])
      .where('owner_key', 'in', owners)
      .$if(few, (query) => query.where('intervention_id', 'in', ids))
      .orderBy('organisation_key')
      .execute(),
    db
      .selectFrom('follow_ups')
      .select(['owner_key as owner', 'intervention_id as id', 'followed_up_on as on', 'effect', 'next'])
      .where('owner_key', 'in', owners)
      .$if(few, (query) => query.where('intervention_id', 'in', ids))
      .execute(),
  ]);
  return {
    problems: groupBy(problems, nameOf, ({ problem }) => problem),
    indicators: groupBy(indicators, nameOf, ({ indicator }) => indicator),
    goals: groupBy(goals, nameOf, ({ goal }) => goal),
    organisations: groupBy(organisations, nameOf, ({ organisation }) => organisation),
    followUps: groupBy(followUps, nameOf, ({ on, effect, next }) => ({ on, effect, next })),
  };
}
export type Links = Awaited<ReturnType<typeof linksOf>>;

/** The indicators that problems are known from, by `nameOf`. */
export async function indicatorsOfProblems(db: ReadDb, keys: readonly ItemKey[]) {
  const { owners, ids, few } = wanted(keys);
  const rows = await db
    .selectFrom('problem_indicators')
    .select(['owner_key as owner', 'problem_id as id', 'indicator_key as indicator'])
    .where('owner_key', 'in', owners)
    .$if(few, (query) => query.where('problem_id', 'in', ids))
    .orderBy('indicator_key')
    .execute();
  return groupBy(rows, nameOf, ({ indicator }) => indicator);
}
