import type { ReadDb } from '../../../db/database';
import { countLooseProblems } from '../threads/problems-found.queries';
import { sumThreads, type ThreadSum } from '../threads/sum-threads.queries';
import type { FoundBy } from '../threads/threads-found.queries';
import type { ProgrammeOverview } from './programme-overview.contract';

interface Counted {
  /** What hangs loose, but for goals. */
  readonly orphans: Omit<
    ProgrammeOverview['orphans'],
    'goal_without_intervention' | 'goal_without_indicator'
  >;
  readonly money: ProgrammeOverview['money'];
}

/**
 * What hangs loose in a programme and its money, counted and summed where it is stored, as the register does.
 * @param onlyOpen without what is not open to everyone
 * @param today ISO date
 */
export async function sumProgramme(
  db: ReadDb,
  { slug, onlyOpen, today }: { readonly slug: string; readonly onlyOpen: boolean; readonly today: string },
): Promise<Counted> {
  const by: FoundBy = {
    asked: { programme: slug },
    sight: onlyOpen ? [] : await everyOrganisation(db),
    organisations: undefined,
    place: undefined,
    day: today,
  };
  const sums = await sumThreads(db, by);
  const total = (of: (sum: ThreadSum) => number) => sums.reduce((whole, sum) => whole + of(sum), 0);
  return {
    orphans: {
      problem_without_intervention: await countLooseProblems(db, by),
      without_problem: total(({ orphans }) => orphans.without_problem),
      without_indicator: total(({ orphans }) => orphans.without_indicator),
      without_follow_up: total(({ orphans }) => orphans.without_follow_up),
      past_its_date: total(({ orphans }) => orphans.past_its_date),
    },
    money: {
      planned: total(({ planned }) => planned),
      spent: total(({ spent }) => spent),
      safetyFund: total(({ moneySource, planned }) => (moneySource === 'safety_fund' ? planned : 0)),
      withoutPlanned: total(({ withoutPlanned }) => withoutPlanned),
      withoutSpent: total(({ withoutSpent }) => withoutSpent),
    },
  };
}

async function everyOrganisation(db: ReadDb): Promise<string[]> {
  const rows = await db.selectFrom('organisations').select('key').execute();
  return rows.map(({ key }) => key);
}
