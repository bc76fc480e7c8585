import type { ReadDb } from '../../../db/database';
import { CITY } from '../reports/figures-of-report';
import { listUnderWay } from '../threads/under-way.queries';
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
  const { interventions, problems, ...counts } = await listUnderWay(db, {
    ...{ questions: [...organisations.map((organisation) => ({ organisation })), there], sight, day },
    most: { interventions: MOST_INTERVENTIONS, problems: MOST_PROBLEMS },
  });
  const toldBy = await listToldBy(db, interventions, sight);
  return {
    ...counts,
    interventions: interventions.map((one) => ({ ...one, title: named(one.title), toldBy: toldBy(one) })),
    problems: problems.map((one) => ({ ...one, what: named(one.what), where: named(one.where) })),
  };
}
