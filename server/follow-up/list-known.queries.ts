import type { ReadDb } from '../../db/database';
import { focusAreaName, goalName, type Known } from '../domain/follow-up/known-references';

/** What problems and interventions of an owner can refer to, in six queries. */
export async function listKnown(db: ReadDb, owner: string): Promise<Known> {
  const [problems, organisations, areas, indicators, focusAreas, goals] = await Promise.all([
    db.selectFrom('problems').select('id as key').where('owner_key', '=', owner).execute(),
    db.selectFrom('organisations').select('key').execute(),
    db.selectFrom('areas').select('slug as key').execute(),
    db.selectFrom('indicators').select('key').execute(),
    db.selectFrom('focus_areas').select(['programme_slug as programme', 'key as focusArea']).execute(),
    db
      .selectFrom('goals')
      .select(['programme_slug as programme', 'focus_area_key as focusArea', 'key'])
      .execute(),
  ]);
  return {
    problems: keysOf(problems),
    organisations: keysOf(organisations),
    areas: keysOf(areas),
    indicators: keysOf(indicators),
    focusAreas: new Set(focusAreas.map(focusAreaName)),
    goals: new Set(goals.map(({ key, ...of }) => goalName(of, key))),
  };
}

const keysOf = (rows: readonly { readonly key: string }[]) => new Set(rows.map(({ key }) => key));
