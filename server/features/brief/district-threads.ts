import type { ReadDb } from '../../../db/database';
import { firstOf } from '../../domain/first-of';
import { UNDER_WAY } from '../../domain/follow-up/loose-ends';
import { CITY } from '../reports/figures-of-report';
import { listThreads } from '../threads/list-threads.queries';
import type { BriefDistrict } from './brief.contract';
import { named } from './names';
import { listToldBy } from './told-by.queries';

/** What is being done in a district, and what remains. */
export type DistrictThreads = Pick<
  BriefDistrict,
  'interventions' | 'interventionCount' | 'problems' | 'problemCount'
>;

export const NO_THREADS: DistrictThreads = {
  interventions: [],
  interventionCount: 0,
  problems: [],
  problemCount: 0,
};

const MOST_INTERVENTIONS = 10;
const MOST_PROBLEMS = 5;

interface Asked {
  /** Slug; the whole city for who has no district. */
  readonly area: string;
  /** Keys of the organisations somebody sits in. */
  readonly organisations: readonly string[];
  /** Keys of organisations of which they may also read what is internal. */
  readonly sight: readonly string[];
  /** ISO date. */
  readonly day: string;
}

/** Those of their own organisations first, then those of the district: planned and ongoing, and problems that remain. */
export async function listDistrictThreads(
  db: ReadDb,
  { area, organisations, sight, day }: Asked,
): Promise<DistrictThreads> {
  const there = area === CITY ? {} : { area };
  const questions = [...organisations.map((organisation) => ({ organisation })), there];
  const found = await Promise.all(
    questions.map((asked) => listThreads(db, { asked, sight, day, rows: 'all' })),
  );
  const interventions = onceEach(found.flatMap((one) => one.interventions)).filter(({ status }) =>
    UNDER_WAY.some((way) => way === status),
  );
  const problems = onceEach(found.flatMap((one) => one.problems)).filter(({ state }) => state === 'open');
  const shown = firstOf(interventions, MOST_INTERVENTIONS);
  const toldBy = await listToldBy(db, shown, sight);
  return {
    interventions: shown.map((one) => ({ ...one, title: named(one.title), toldBy: toldBy(one) })),
    interventionCount: interventions.length,
    problems: firstOf(problems, MOST_PROBLEMS).map((one) => ({
      ...one,
      what: named(one.what),
      where: named(one.where),
    })),
    problemCount: problems.length,
  };
}

/** What several questions find is told once. */
const onceEach = <Item extends { readonly owner: { readonly key: string }; readonly id: string }>(
  items: readonly Item[],
): Item[] => [...new Map(items.map((item) => [`${item.owner.key}/${item.id}`, item])).values()];
