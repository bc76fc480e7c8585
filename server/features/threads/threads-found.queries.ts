import { type ExpressionBuilder, sql } from 'kysely';
import type { Database, ReadDb } from '../../../db/database';
import { UNDER_WAY } from '../../domain/follow-up/loose-ends';
import type { InterventionOrphan } from '../../domain/follow-up/orphan';
import { INTERVENTION_ORPHANS } from '../../domain/follow-up/orphan';
import type { ThreadsQuery } from './threads.contract';

/** Whose internal threads whoever asks may read besides what is open. */
export type Sight = readonly string[];

/** A question with what it is looked up by. */
export interface FoundBy {
  readonly asked: ThreadsQuery;
  readonly sight: Sight;
  /** The organisation that is asked for and those it answers for. */
  readonly organisations: readonly string[] | undefined;
  /** The areas that are meant, and the organisations that answer for all of one of them. */
  readonly place: { readonly areas: readonly string[]; readonly owners: readonly string[] } | undefined;
  /** ISO date: today. */
  readonly day: string;
}

type Of<Table extends 'interventions' | 'problems'> = ExpressionBuilder<Database, Table>;

/** What is open, and what somebody may read besides, but for what is secret; also where the table is joined to another. */
export const seenBy =
  (table: 'interventions' | 'problems', sight: Sight) =>
  <Tables extends keyof Database>(eb: ExpressionBuilder<Database, Tables>) => {
    const own = eb as unknown as Of<'interventions' | 'problems'>;
    const open = own(`${table}.visibility`, '=', 'open');
    if (sight.length === 0) return open;
    const isReadable = own(`${table}.readable_from`, '<=', own.ref(`${table}.revision`));
    return own.or([open, own.and([isReadable, own(`${table}.owner_key`, 'in', [...sight])])]);
  };

/** The interventions that a question finds: to be counted, summed or read. */
export function interventionsFound(db: ReadDb, by: FoundBy) {
  const { asked, sight, organisations, place } = by;
  const { orphan } = asked;
  const ways: readonly string[] = INTERVENTION_ORPHANS;
  return db
    .selectFrom('interventions')
    .where(seenBy('interventions', sight))
    .$if(organisations !== undefined, (query) => query.where((eb) => concerns(eb, organisations ?? [])))
    .$if(place !== undefined, (query) => query.where((eb) => liesIn(eb, place)))
    .$if(asked.programme !== undefined, (query) => query.where('programme_slug', '=', asked.programme ?? ''))
    .$if(asked.focusArea !== undefined, (query) => query.where('focus_area_key', '=', asked.focusArea ?? ''))
    .$if(asked.goal !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('intervention_goals')
            .select('goal_key')
            .whereRef('intervention_goals.owner_key', '=', 'interventions.owner_key')
            .whereRef('intervention_goals.intervention_id', '=', 'interventions.id')
            .where('goal_key', '=', asked.goal ?? ''),
        ),
      ),
    )
    .$if(asked.indicator !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('intervention_indicators')
            .select('indicator_key')
            .whereRef('intervention_indicators.owner_key', '=', 'interventions.owner_key')
            .whereRef('intervention_indicators.intervention_id', '=', 'interventions.id')
            .where('indicator_key', '=', asked.indicator ?? ''),
        ),
      ),
    )
    .$if(asked.status !== undefined, (query) => query.where('status', '=', asked.status ?? 'ongoing'))
    .$if(asked.kind !== undefined, (query) => query.where('kind', '=', asked.kind ?? null))
    .$if(asked.money === 'not_said', (query) => query.where('money_source', 'is', null))
    .$if(asked.money !== undefined && asked.money !== 'not_said', (query) =>
      query.where('money_source', '=', asked.money === 'not_said' ? null : (asked.money ?? null)),
    )
    .$if(asked.text !== undefined, (query) => query.where(contains('title', asked.text ?? '')))
    .$if(orphan !== undefined, (query) =>
      query.where((eb) =>
        ways.includes(orphan ?? '') ? LOOSE[orphan as InterventionOrphan](eb, by) : sql<boolean>`1 = 0`,
      ),
    );
}

/** Whose it is, who leads it or takes part. */
const concerns = (eb: Of<'interventions'>, organisations: readonly string[]) =>
  eb.or([
    eb('owner_key', 'in', [...organisations]),
    eb('lead_key', 'in', [...organisations]),
    eb.exists(
      eb
        .selectFrom('intervention_organisations')
        .select('organisation_key')
        .whereRef('intervention_organisations.owner_key', '=', 'interventions.owner_key')
        .whereRef('intervention_organisations.intervention_id', '=', 'interventions.id')
        .where('organisation_key', 'in', [...organisations]),
    ),
  ]);

/** In one of the areas; or in none that is named, of an organisation that answers for them. */
export function liesIn<Table extends 'interventions' | 'problems'>(
  eb: ExpressionBuilder<Database, Table>,
  place: FoundBy['place'],
) {
  const own = eb as unknown as Of<'interventions'>;
  const { areas, owners } = place ?? { areas: [], owners: [] };
  // Nothing has the empty name, so that an empty list finds nothing.
  return own.or([
    own('area_slug', 'in', [...areas, '']),
    own.and([own('area_slug', 'is', null), own('owner_key', 'in', [...owners, ''])]),
  ]);
}

/**
 * Whether a text holds another, whatever the case. One engine knows no case but that of English letters: any other
 * letter stands for every one.
 */
export const contains = (column: 'title' | 'what', text: string) =>
  sql<boolean>`lower(${sql.ref(column)}) like ${`%${asPattern(text)}%`} escape '!'`;

const asPattern = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[!%_]/g, '!$&')
    .replace(/[^\p{ASCII}]/gu, '_');

type AskedBy = Pick<FoundBy, 'sight' | 'day'>;

/**
 * The rules of `server/domain/follow-up/loose-ends.ts`, asked of rows. What is only for a problem that whoever asks may
 * not know of is without a problem to them: anything else would tell that there is one.
 */
export const LOOSE: Readonly<
  Record<InterventionOrphan, (eb: Of<'interventions'>, by: AskedBy) => ReturnType<Of<'interventions'>['or']>>
> = {
  without_problem: (eb, { sight }) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom('intervention_problems')
          .innerJoin('problems', (join) =>
            join
              .onRef('problems.owner_key', '=', 'intervention_problems.owner_key')
              .onRef('problems.id', '=', 'intervention_problems.problem_id'),
          )
          .select('problem_id')
          .whereRef('intervention_problems.owner_key', '=', 'interventions.owner_key')
          .whereRef('intervention_problems.intervention_id', '=', 'interventions.id')
          .where(seenBy('problems', sight)),
      ),
    ),
  without_indicator: (eb) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom('intervention_indicators')
          .select('indicator_key')
          .whereRef('intervention_indicators.owner_key', '=', 'interventions.owner_key')
          .whereRef('intervention_indicators.intervention_id', '=', 'interventions.id'),
      ),
    ),
  without_follow_up: (eb, { day }) =>
    eb.or([
      eb.and([eb('status', 'not in', [...UNDER_WAY]), eb.not(eb.exists(followUps(eb)))]),
      eb.and([
        eb('follow_up_on', '<', day),
        eb.not(
          eb.exists(
            followUps(eb)
              .where('followed_up_on', '>=', aYearBefore('interventions.follow_up_on'))
              .where('followed_up_on', '<=', day),
          ),
        ),
      ]),
    ]),
  past_its_date: (eb, { day }) => eb.and([eb('status', 'in', [...UNDER_WAY]), eb('ends_on', '<', day)]),
};

const followUps = (eb: Of<'interventions'>) =>
  eb
    .selectFrom('follow_ups')
    .select('follow_ups.id')
    .whereRef('follow_ups.owner_key', '=', 'interventions.owner_key')
    .whereRef('follow_ups.intervention_id', '=', 'interventions.id');

/** As in the rules: the same day of the year before. */
const aYearBefore = (column: string) =>
  sql<string>`(cast(substr(${sql.ref(column)}, 1, 4) as integer) - 1) || substr(${sql.ref(column)}, 5)`;

/** Whether it hangs loose in any way. */
export const anyLoose = (eb: Of<'interventions'>, by: AskedBy) =>
  eb.or(INTERVENTION_ORPHANS.map((way) => LOOSE[way](eb, by)));
