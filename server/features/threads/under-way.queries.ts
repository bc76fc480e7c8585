import { sql } from 'kysely';
import type { ReadDb } from '../../../db/database';
import { firstOf } from '../../domain/first-of';
import { UNDER_WAY } from '../../domain/follow-up/loose-ends';
import { foundBy, interventionsInOrder, listedProblems, withLinks } from './list-threads.queries';
import { countRemainingProblems, listRemainingProblems } from './problems-found.queries';
import { nameOf } from './thread-links.queries';
import { listThreadNames } from './thread-names.queries';
import type { ListedIntervention, ListedProblem, ThreadsQuery } from './threads.contract';
import { type FoundBy, interventionsFound, type Sight } from './threads-found.queries';

interface Asked {
  /** What several of them find is listed where the first does, and counted once. */
  readonly questions: readonly ThreadsQuery[];
  readonly sight: Sight;
  /** ISO date: today. */
  readonly day: string;
  /** No more than this are listed, but for a single one that would be left out; all are counted. */
  readonly most: Readonly<Record<'interventions' | 'problems', number>>;
}

interface UnderWay {
  readonly interventions: readonly ListedIntervention[];
  readonly interventionCount: number;
  readonly problems: readonly ListedProblem[];
  readonly problemCount: number;
}

/**
 * The first of what is planned and ongoing and of the problems that remain, of the questions in their order: only what
 * is listed is read, however large the register is.
 * @throws Problem 404 for an area that never was
 */
export async function listUnderWay(db: ReadDb, { questions, sight, day, most }: Asked): Promise<UnderWay> {
  const bys = await Promise.all(questions.map((asked) => foundBy(db, { asked, sight, day })));
  const [names, interventions, interventionCount, problems, problemCount] = await Promise.all([
    listThreadNames(db),
    firstOfEach(bys, most.interventions, (by, rows) =>
      interventionsInOrder(db, by)
        .where('status', 'in', [...UNDER_WAY])
        .limit(rows)
        .execute(),
    ),
    countUnderWay(db, bys),
    firstOfEach(bys, most.problems, (by, rows) => listRemainingProblems(db, by, rows)),
    countRemainingProblems(db, bys),
  ]);
  const linked = await withLinks(db, { sight, day }, names, interventions);
  return {
    interventions: linked.interventions,
    interventionCount,
    problems: await listedProblems(db, problems, names, sight),
    problemCount,
  };
}

/**
 * The first of what all questions find. So many rows of each are enough: whatever stands before a row in its question
 * stands before it in the whole, too. Two more than are listed tell whether only one is left out.
 */
async function firstOfEach<Row extends { readonly owner_key: string; readonly id: string }>(
  bys: readonly FoundBy[],
  most: number,
  read: (by: FoundBy, rows: number) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const found = (await Promise.all(bys.map((by) => read(by, most + 2)))).flat();
  const once = new Map(found.map((row) => [nameOf({ owner: row.owner_key, id: row.id }), row]));
  return firstOf([...once.values()], most);
}

/** Each counted once, however many of the questions find it. */
async function countUnderWay(db: ReadDb, bys: readonly FoundBy[]): Promise<number> {
  const none = db.selectFrom('interventions').select(['owner_key', 'id']).where(sql<boolean>`1 = 0`);
  const found = bys.reduce(
    (all, by) =>
      all.union(
        interventionsFound(db, by)
          .where('status', 'in', [...UNDER_WAY])
          .select(['owner_key', 'id']),
      ),
    none,
  );
  const { count } = await db
    .selectFrom(found.as('found'))
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
