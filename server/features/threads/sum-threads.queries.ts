import { sql } from 'kysely';
import type { ReadDb } from '../../../db/database';
import { INTERVENTION_ORPHANS, type InterventionOrphan } from '../../domain/follow-up/orphan';
import { anyLoose, type FoundBy, interventionsFound, LOOSE } from './threads-found.queries';

/** What all interventions that a question finds come to, by source of money and focus area. */
export interface ThreadSum {
  readonly moneySource: string | null;
  readonly programme: string | null;
  readonly focusArea: string | null;
  readonly interventions: number;
  readonly ongoing: number;
  readonly loose: number;
  /** Kronor of those that say. */
  readonly planned: number;
  readonly spent: number;
  readonly withoutPlanned: number;
  readonly withoutSpent: number;
  readonly orphans: Readonly<Record<InterventionOrphan, number>>;
}

/** Everything that is counted and summed of what a question finds, in one query. */
export async function sumThreads(db: ReadDb, by: FoundBy): Promise<ThreadSum[]> {
  const rows = await interventionsFound(db, by)
    .select(['money_source', 'programme_slug', 'focus_area_key'])
    .select(({ fn }) => [
      fn.countAll().as('interventions'),
      fn.sum('planned').as('planned'),
      fn.sum('spent').as('spent'),
      fn.count('planned').as('with_planned'),
      fn.count('spent').as('with_spent'),
    ])
    .select((eb) => [
      // What still stands as ongoing after its last day is not known to go on.
      counted(
        eb.and([
          eb('status', '=', 'ongoing'),
          eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', by.day)]),
        ]),
      ).as('ongoing'),
      counted(anyLoose(eb, by)).as('loose'),
      ...INTERVENTION_ORPHANS.map((way) => counted(LOOSE[way](eb, by)).as(way)),
    ])
    .groupBy(['money_source', 'programme_slug', 'focus_area_key'])
    .execute();
  return rows.map((row) => ({
    moneySource: row.money_source,
    programme: row.programme_slug,
    focusArea: row.focus_area_key,
    interventions: Number(row.interventions),
    ongoing: Number(row.ongoing),
    loose: Number(row.loose),
    planned: Number(row.planned ?? 0),
    spent: Number(row.spent ?? 0),
    withoutPlanned: Number(row.interventions) - Number(row.with_planned),
    withoutSpent: Number(row.interventions) - Number(row.with_spent),
    orphans: {
      without_problem: Number(row.without_problem),
      without_indicator: Number(row.without_indicator),
      without_follow_up: Number(row.without_follow_up),
      past_its_date: Number(row.past_its_date),
    },
  }));
}

const counted = (condition: Parameters<typeof sql>[1]) =>
  sql<number | string>`sum(case when ${condition} then 1 else 0 end)`;
