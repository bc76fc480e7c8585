import type { Insertable } from 'kysely';
import type { Database, Db } from '../../../db/database';
import { ROUND_TYPES, roundKey } from '../../../server/domain/reporting/round';
import { ORGANISATION, PERSON } from '../../db/people-rows';
import { REPORT, REPORTING_ROUND } from '../../db/report-rows';
import { COMMITTEE_JUDGEMENT, INTERVENTION, PROBLEM } from '../../db/thread-rows';
import {
  GOAL_KEY,
  JUDGED_IN,
  makeTestProgramme,
  openTestRound,
  programmeWith,
} from '../../support/follow-up-scene';

const ORGANISATIONS = 30;
const YEARS = [2021, 2022, 2023, 2024];
const INTERVENTIONS = 50;
const ROWS_AT_ONCE = 500;

/**
 * Thirty organisations that have reported twelve rounds, with fifty interventions each: for a problem, beside
 * one that nothing is done about. @returns the slug of the programme
 */
export async function fillProgramme(db: Db): Promise<string> {
  const slug = 'trygghetsprogram';
  const period = { from: '2020-01-01', to: null };
  await makeTestProgramme(db, slug, programmeWith({ indicators: ['worry'] }, { period }));
  const keys = Array.from({ length: ORGANISATIONS }, (_, index) => `namnd-${index}`);
  await insert(
    db,
    'organisations',
    keys.map((key) => ({ ...ORGANISATION, key, name: key })),
  );
  await insert(db, 'people', [PERSON]);
  for (const year of YEARS) for (const type of ROUND_TYPES) await openTestRound(db, year, type);
  const rounds = YEARS.flatMap((year) => ROUND_TYPES.map((type) => roundKey(year, type)));
  const reports = rounds.flatMap((round_key) =>
    keys.map((organisation_key) => ({
      ...{ ...REPORT, id: `${round_key}-${organisation_key}`, round_key, organisation_key },
      state: 'accepted' as const,
    })),
  );
  await insert(db, 'reports', reports);
  const of = reports.map(({ id: report_id }) => ({ report_id, edition: 1 }));
  await insert(
    db,
    'report_take_ups',
    of.map((row) => ({ ...row, at: REPORTING_ROUND.opened_at ?? '' })),
  );
  await insert(
    db,
    'committee_judgements',
    of.map((row) => ({ ...COMMITTEE_JUDGEMENT, ...row, question_key: JUDGED_IN })),
  );
  await insert(db, 'interventions', threads(keys, rounds, slug));
  const links = threads(keys, rounds, slug).map(({ owner_key, id }) => ({ owner_key, intervention_id: id }));
  await insert(
    db,
    'intervention_goals',
    links.map((link) => ({
      ...{ ...link, programme_slug: slug, focus_area_key: GOAL_KEY.focusArea },
      goal_key: GOAL_KEY.goal,
    })),
  );
  await insert(
    db,
    'intervention_indicators',
    links.map((link) => ({ ...link, indicator_key: 'worry' })),
  );
  const problems = links.flatMap(({ owner_key, intervention_id }) => [
    { owner_key, id: intervention_id },
    { owner_key, id: `${intervention_id}-loose` },
  ]);
  await insert(
    db,
    'problems',
    problems.map((key) => ({
      ...PROBLEM,
      ...key,
      area_slug: null,
      programme_slug: null,
      focus_area_key: null,
    })),
  );
  await insert(
    db,
    'intervention_problems',
    links.map((link) => ({ ...link, problem_id: link.intervention_id })),
  );
  return slug;
}

const threads = (keys: readonly string[], rounds: readonly string[], programme_slug: string) =>
  rounds.flatMap((round) =>
    keys.flatMap((owner_key) =>
      Array.from({ length: INTERVENTIONS }, (_, index) => ({
        ...{ ...INTERVENTION, area_slug: null, lead_key: owner_key, owner_key },
        ...{ id: `${round}-${index}`, programme_slug, focus_area_key: GOAL_KEY.focusArea },
      })),
    ),
  );

async function insert<Table extends keyof Database>(
  db: Db,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await db
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}
