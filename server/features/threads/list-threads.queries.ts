import type { ReadDb } from '../../../db/database';
import { listSuccessions } from '../../access/places.queries';
import { answersFor } from '../../domain/access/answers-for';
import type { InterventionOrphan } from '../../domain/follow-up/orphan';
import { groupBy } from '../../domain/group-by';
import { interventionsOfProblems } from './interventions-of-problems.queries';
import { listedIntervention, listedProblem, type ProblemRow } from './listed-threads';
import { listLooseGoals } from './loose-goals.queries';
import { placeMeant } from './place-meant.queries';
import { countLooseProblems, listLooseProblems, listProblemsNamed } from './problems-found.queries';
import { sumThreads, type ThreadSum } from './sum-threads.queries';
import { moneyOf } from './sums-of-money';
import { indicatorsOfProblems, linksOf, nameOf } from './thread-links.queries';
import { listThreadNames, type ThreadNames } from './thread-names.queries';
import type { ListedIntervention, ListedProblem, Threads, ThreadsQuery } from './threads.contract';
import { type FoundBy, interventionsFound, type Sight } from './threads-found.queries';

const A_PAGE = 100;

interface Asked {
  readonly asked: ThreadsQuery;
  readonly sight: Sight;
  /** ISO date: today. */
  readonly day: string;
  /** `all`: every page at once, as a file holds them. */
  readonly rows?: 'page' | 'all';
}

/**
 * The threads that a question finds, in a fixed number of queries whatever their number.
 * @throws Problem 404 for an area that never was
 */
export async function listThreads(db: ReadDb, { asked, sight, day, rows = 'page' }: Asked): Promise<Threads> {
  const [names, by] = await Promise.all([listThreadNames(db), foundBy(db, { asked, sight, day })]);
  const [sums, looseProblems, goals, found, loose] = await Promise.all([
    sumThreads(db, by),
    countLooseProblems(db, by),
    listLooseGoals(db, by, names),
    pageOf(db, by, rows),
    listLooseProblems(db, by),
  ]);
  const { interventions, theirs } = await withLinks(db, by, names, found);
  const problems = await listedProblems(db, [...theirs, ...loose], names, sight);
  const total = sumOf(sums, ({ interventions }) => interventions);
  const orphan = (way: InterventionOrphan) => sumOf(sums, ({ orphans }) => orphans[way]);
  return {
    interventions,
    problems,
    total,
    pages: Math.max(1, Math.ceil(total / A_PAGE)),
    ongoing: sumOf(sums, ({ ongoing }) => ongoing),
    loose: sumOf(sums, ({ loose }) => loose),
    money: moneyOf(sums, names),
    orphans: {
      problem_without_intervention: looseProblems,
      without_problem: orphan('without_problem'),
      without_indicator: orphan('without_indicator'),
      without_follow_up: orphan('without_follow_up'),
      past_its_date: orphan('past_its_date'),
      goal_without_intervention: goals.goalsWithout.length,
      goal_without_indicator: goals.goalsWithoutIndicator.length,
    },
    ...goals,
  };
}

const sumOf = (sums: readonly ThreadSum[], number: (sum: ThreadSum) => number): number =>
  sums.reduce((sum, own) => sum + number(own), 0);

/**
 * What a question is looked up by.
 * @throws Problem 404 for an area that never was
 */
export async function foundBy(db: ReadDb, { asked, sight, day }: Omit<Asked, 'rows'>): Promise<FoundBy> {
  const [organisations, place] = await Promise.all([
    asked.organisation === undefined
      ? undefined
      : listSuccessions(db).then((all) => answersFor(asked.organisation ?? '', all, day)),
    placeMeant(db, asked.area),
  ]);
  return { asked, sight, organisations, place, day };
}

/** Ongoing first, then what is planned and what has ended; what began last before what began earlier. */
export function interventionsInOrder(db: ReadDb, by: FoundBy) {
  return interventionsFound(db, by)
    .select(['owner_key', 'id', 'revision', 'title', 'kind', 'status', 'lead_key', 'area_slug'])
    .select(['programme_slug', 'focus_area_key', 'starts_on', 'ends_on', 'follow_up_on', 'planned', 'spent'])
    .select(['money_source', 'visibility', 'changed_at', 'provenance'])
    .orderBy(({ eb }) =>
      eb.case().when('status', '=', 'ongoing').then(0).when('status', '=', 'planned').then(1).else(2).end(),
    )
    .orderBy(({ fn, val }) => fn.coalesce('starts_on', val('')), 'desc')
    .orderBy('title')
    .orderBy('owner_key')
    .orderBy('id');
}

async function pageOf(db: ReadDb, by: FoundBy, rows: 'page' | 'all') {
  const first = ((by.asked.page ?? 1) - 1) * A_PAGE;
  return await interventionsInOrder(db, by)
    .$if(rows === 'page', (query) => query.limit(A_PAGE).offset(first))
    .execute();
}

/** Interventions with what they are linked with, and the rows of the problems they are for that whoever asks may read. */
export async function withLinks(
  db: ReadDb,
  { sight, day }: Pick<FoundBy, 'sight' | 'day'>,
  names: ThreadNames,
  found: readonly Awaited<ReturnType<typeof pageOf>>[number][],
): Promise<{ interventions: ListedIntervention[]; theirs: ProblemRow[] }> {
  const links = await linksOf(
    db,
    found.map(({ owner_key: owner, id }) => ({ owner, id })),
  );
  const linked = found.flatMap(({ owner_key: owner, id }) =>
    (links.problems.get(nameOf({ owner, id })) ?? []).map((problem) => ({ owner, id: problem })),
  );
  const theirs = await listProblemsNamed(db, linked, sight);
  const what = new Map(theirs.map(({ owner_key: owner, id, what }) => [nameOf({ owner, id }), what]));
  return {
    interventions: found.map((row) => listedIntervention(row, { names, links, problems: what, day })),
    theirs,
  };
}

/** Problems with what is done about them. */
export async function listedProblems(
  db: ReadDb,
  rows: readonly ProblemRow[],
  names: ThreadNames,
  sight: Sight,
): Promise<ListedProblem[]> {
  const keys = rows.map(({ owner_key: owner, id }) => ({ owner, id }));
  const [indicators, interventions] = await Promise.all([
    indicatorsOfProblems(db, keys),
    interventionsOfProblems(db, keys, sight),
  ]);
  const byProblem = groupBy(interventions, nameOf, ({ intervention, title, status }) => ({
    id: intervention,
    title,
    status,
  }));
  return rows.map((row) => {
    const name = nameOf({ owner: row.owner_key, id: row.id });
    return listedProblem(row, names, indicators.get(name) ?? [], byProblem.get(name) ?? []);
  });
}
