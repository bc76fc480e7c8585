import type { ReadDb } from '../../../db/database';
import { UNDER_WAY } from '../../domain/follow-up/loose-ends';
import { CITY } from '../reports/figures-of-report';
import { listThreads } from '../threads/list-threads.queries';
import type { BriefDistrict } from './brief.contract';

/** What is being done in a district, and what remains. */
export type DistrictThreads = Pick<BriefDistrict, 'interventions' | 'interventionCount' | 'problems'>;

export const NO_THREADS: DistrictThreads = { interventions: [], interventionCount: 0, problems: [] };

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
  const found = await Promise.all(questions.map((asked) => listThreads(db, { asked, sight, day })));
  const interventions = onceEach(found.flatMap((one) => one.interventions)).filter(({ status }) =>
    UNDER_WAY.some((way) => way === status),
  );
  const problems = onceEach(found.flatMap((one) => one.problems)).filter(({ state }) => state === 'open');
  return {
    interventions: interventions.slice(0, MOST_INTERVENTIONS),
    interventionCount: interventions.length,
    problems: problems.slice(0, MOST_PROBLEMS),
  };
}

/** What several questions find is told once. */
const onceEach = <Item extends { readonly owner: { readonly key: string }; readonly id: string }>(
  items: readonly Item[],
): Item[] => [...new Map(items.map((item) => [`${item.owner.key}/${item.id}`, item])).values()];
