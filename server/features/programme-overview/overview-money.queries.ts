import type { ReadDb } from '../../../db/database';
import type { ProgrammeOverview } from './programme-overview.contract';

/** The kronor of the interventions in a programme, summed where they are stored. @param onlyOpen as for everyone */
export async function sumProgrammeMoney(
  db: ReadDb,
  programme: string,
  onlyOpen: boolean,
): Promise<ProgrammeOverview['money']> {
  const sums = await db
    .selectFrom('interventions')
    .select(({ fn }) => [
      fn.sum('planned').as('planned'),
      fn.sum('spent').as('spent'),
      fn.sum('planned').filterWhere('money_source', '=', 'safety_fund').as('safetyFund'),
      fn.countAll().filterWhere('planned', 'is', null).as('withoutPlanned'),
      fn.countAll().filterWhere('spent', 'is', null).as('withoutSpent'),
    ])
    .where('programme_slug', '=', programme)
    .$if(onlyOpen, (query) => query.where('visibility', '=', 'open'))
    .executeTakeFirstOrThrow();
  return {
    planned: Number(sums.planned ?? 0),
    spent: Number(sums.spent ?? 0),
    safetyFund: Number(sums.safetyFund ?? 0),
    withoutPlanned: Number(sums.withoutPlanned),
    withoutSpent: Number(sums.withoutSpent),
  };
}
