import { sql } from 'kysely';
import type { ReadDb } from '../../../db/database';
import { type ItemKey, nameOf, wanted } from './thread-links.queries';
import {
  contains,
  type FoundBy,
  interventionsFound,
  liesIn,
  type Sight,
  seenBy,
} from './threads-found.queries';

/** No more problems without an intervention than this are listed; all are counted. */
const MOST = 200;

/** What only interventions have: a question about it finds no problem by itself. */
const ONLY_INTERVENTIONS = ['status', 'kind', 'money', 'goal'] as const;

/** The problems that a question finds and that no intervention which whoever asks may read is for. */
function withoutIntervention(db: ReadDb, { asked, sight, organisations, place }: FoundBy) {
  const none =
    ONLY_INTERVENTIONS.some((key) => asked[key] !== undefined) ||
    (asked.orphan !== undefined && asked.orphan !== 'problem_without_intervention');
  return db
    .selectFrom('problems')
    .where(seenBy('problems', sight))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('intervention_problems')
            .innerJoin('interventions', (join) =>
              join
                .onRef('interventions.owner_key', '=', 'intervention_problems.owner_key')
                .onRef('interventions.id', '=', 'intervention_problems.intervention_id'),
            )
            .select('problem_id')
            .whereRef('intervention_problems.owner_key', '=', 'problems.owner_key')
            .whereRef('intervention_problems.problem_id', '=', 'problems.id')
            .where(seenBy('interventions', sight)),
        ),
      ),
    )
    .$if(none, (query) => query.where(sql<boolean>`1 = 0`))
    .$if(organisations !== undefined, (query) => query.where('owner_key', 'in', [...(organisations ?? [])]))
    .$if(place !== undefined, (query) => query.where((eb) => liesIn(eb, place)))
    .$if(asked.programme !== undefined, (query) => query.where('programme_slug', '=', asked.programme ?? ''))
    .$if(asked.focusArea !== undefined, (query) => query.where('focus_area_key', '=', asked.focusArea ?? ''))
    .$if(asked.text !== undefined, (query) => query.where(contains('what', asked.text ?? '')))
    .$if(asked.indicator !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('problem_indicators')
            .select('indicator_key')
            .whereRef('problem_indicators.owner_key', '=', 'problems.owner_key')
            .whereRef('problem_indicators.problem_id', '=', 'problems.id')
            .where('indicator_key', '=', asked.indicator ?? ''),
        ),
      ),
    );
}

/** Those of them that are still open: how many hang loose. */
export async function countLooseProblems(db: ReadDb, by: FoundBy): Promise<number> {
  const { count } = await withoutIntervention(db, by)
    .where('state', '=', 'open')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Open ones first, newest first. */
export async function listLooseProblems(db: ReadDb, by: FoundBy) {
  return await withoutIntervention(db, by)
    .selectAll()
    .orderBy('state')
    .orderBy('changed_at', 'desc')
    .orderBy('owner_key')
    .orderBy('id')
    .limit(MOST)
    .execute();
}

/** Open problems that interventions which a question finds are for, whatever has become of those. */
const openOfInterventions = (db: ReadDb, by: FoundBy) =>
  db
    .selectFrom('problems')
    .where(seenBy('problems', by.sight))
    .where('state', '=', 'open')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('problems.owner_key', 'problems.id'),
        'in',
        selectFrom('intervention_problems')
          .select(['owner_key', 'problem_id'])
          .where((link) =>
            link(
              link.refTuple('owner_key', 'intervention_id'),
              'in',
              interventionsFound(db, by).select(['owner_key', 'id']).$asTuple('owner_key', 'id'),
            ),
          )
          .$asTuple('owner_key', 'problem_id'),
      ),
    );

const openWithoutIntervention = (db: ReadDb, by: FoundBy) =>
  withoutIntervention(db, by).where('state', '=', 'open');

/** The first of the problems that remain: those of interventions first, then the newest of those without any. */
export async function listRemainingProblems(db: ReadDb, by: FoundBy, most: number) {
  const [theirs, loose] = await Promise.all([
    openOfInterventions(db, by).selectAll().orderBy('owner_key').orderBy('id').limit(most).execute(),
    openWithoutIntervention(db, by)
      .selectAll()
      .orderBy('changed_at', 'desc')
      .orderBy('owner_key')
      .orderBy('id')
      .limit(most)
      .execute(),
  ]);
  return [...theirs, ...loose];
}

/** How many problems remain, each counted once however many of the questions find it. */
export async function countRemainingProblems(db: ReadDb, questions: readonly FoundBy[]): Promise<number> {
  const none = db.selectFrom('problems').select(['owner_key', 'id']).where(sql<boolean>`1 = 0`);
  const found = questions
    .flatMap((by) => [openOfInterventions(db, by), openWithoutIntervention(db, by)])
    .reduce((all, one) => all.union(one.select(['owner_key', 'id'])), none);
  const { count } = await db
    .selectFrom(found.as('found'))
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Problems by owner and id that whoever asks may read. */
export async function listProblemsNamed(db: ReadDb, keys: readonly ItemKey[], sight: Sight) {
  const { owners, ids, few } = wanted(keys);
  const named = new Set(keys.map(nameOf));
  const rows = await db
    .selectFrom('problems')
    .selectAll()
    .where(seenBy('problems', sight))
    .where('owner_key', 'in', owners)
    .$if(few, (query) => query.where('id', 'in', ids))
    .orderBy('state')
    .orderBy('owner_key')
    .orderBy('id')
    .execute();
  return rows.filter(({ owner_key, id }) => named.has(nameOf({ owner: owner_key, id })));
}
