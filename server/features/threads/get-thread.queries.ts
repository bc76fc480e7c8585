import type { ReadDb } from '../../../db/database';
import type { Intervention as Content } from '../../domain/follow-up/intervention';
import { looseEndsOf } from '../../domain/follow-up/loose-ends';
import { districtsOf } from '../reports/districts-of.queries';
import type { Intervention, Problem } from '../reports/report-content.contract';
import { getInterventionRow, getProblemRow, listRevisions, reportsOf } from './find-item.queries';
import { interventionsOfProblem } from './interventions-of-problems.queries';
import { listedIntervention } from './listed-threads';
import { measuredAround } from './measured-around';
import { listProblemsNamed } from './problems-found.queries';
import { type ItemKey, linksOf, nameOf } from './thread-links.queries';
import { listThreadNames, named, type ThreadNames } from './thread-names.queries';
import { namesOf } from './thread-names-of';
import type { InterventionDetail, ProblemDetail } from './threads.contract';
import type { Sight } from './threads-found.queries';

interface Asked {
  readonly key: ItemKey;
  readonly sight: Sight;
  readonly mayChange: boolean;
  /** ISO date: today. */
  readonly day: string;
}

/** @throws Problem 404 for an intervention that whoever asks may not read */
export async function getIntervention(db: ReadDb, asked: Asked): Promise<InterventionDetail> {
  const { key, sight, day } = asked;
  const row = await getInterventionRow(db, key, sight);
  const written: Intervention = JSON.parse(row.content);
  const problems = await listProblemsNamed(
    db,
    written.problems.map((id) => ({ owner: key.owner, id })),
    sight,
  );
  // What whoever asks may not know of is not even named by its id.
  const known = new Set(problems.map(({ id }) => id));
  const content = { ...written, problems: written.problems.filter((id) => known.has(id)) };
  const found = problems.map(({ id, state, content: own }) => {
    const problem: Problem = JSON.parse(own);
    return { id, state, content: problem };
  });
  const names = await listThreadNames(db);
  return {
    ...(await headOf(db, 'interventions', row, asked, names)),
    names: namesOf(names, key.owner, [content, ...found.map((problem) => problem.content)]),
    content,
    orphan: looseEndsOf(content as Content, day),
    problems: found,
    measured: await measuredAround(db, {
      indicators: content.indicators,
      areas: await areasOf(db, key.owner, content.area, day),
      since: content.from,
      day,
    }),
  };
}

/** @throws Problem 404 for a problem that whoever asks may not read */
export async function getProblem(db: ReadDb, asked: Asked): Promise<ProblemDetail> {
  const { key, sight, day } = asked;
  const row = await getProblemRow(db, key, sight);
  const content: Problem = JSON.parse(row.content);
  const [names, rows, revisions] = await Promise.all([
    listThreadNames(db),
    interventionsOfProblem(db, key, sight),
    listRevisions(db, 'problems', key),
  ]);
  const links = await linksOf(
    db,
    rows.map(({ owner_key: owner, id }) => ({ owner, id })),
  );
  const problems = new Map([[nameOf(key), content.what]]);
  return {
    ...(await headOf(db, 'problems', row, asked, names)),
    names: namesOf(names, key.owner, [content]),
    content,
    state: row.state,
    interventions: rows.map((own) => listedIntervention(own, { names, links, problems, day })),
    measured: await measuredAround(db, {
      indicators: content.indicators ?? [],
      areas: await areasOf(db, key.owner, content.area ?? null, day),
      since: revisions.at(-1)?.at.slice(0, 10) ?? null,
      day,
    }),
  };
}

/** Where it is: the area that is named, or all that its organisation answers for. */
const areasOf = async (db: ReadDb, owner: string, area: string | null, day: string): Promise<string[]> =>
  area === null ? await districtsOf(db, owner, day) : [area];

async function headOf(
  db: ReadDb,
  kind: 'interventions' | 'problems',
  row: Awaited<ReturnType<typeof getProblemRow>> | Awaited<ReturnType<typeof getInterventionRow>>,
  { key, sight, mayChange }: Asked,
  names: ThreadNames,
) {
  return {
    owner: named(names.organisations, key.owner),
    revision: row.revision,
    visibility: row.visibility,
    provenance: row.provenance,
    changedAt: row.changed_at,
    reports: await reportsOf(db, kind, key, !sight.includes(key.owner)),
    mayChange,
  };
}
