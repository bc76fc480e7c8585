import type { ReadDb } from '../../db/database';
import { heirsOf, type Succession } from '../domain/access/heirs';
import { type Action, type Actor, can, type Place } from '../domain/access/permissions';

/** Which organisation took over from which, and when. */
export async function listSuccessions(db: ReadDb): Promise<Succession[]> {
  return await db
    .selectFrom('organisation_successions')
    .select(['predecessor_key as predecessor', 'successor_key as successor', 'date'])
    .execute();
}

/**
 * Organisations as places, with who answers for each of them on a day: what a permission is asked about.
 * @param day ISO date
 */
export async function placesOf(db: ReadDb, keys: readonly string[], day: string): Promise<Place[]> {
  if (keys.length === 0) return [];
  const successions = await listSuccessions(db);
  return keys.map((organisation) => ({ organisation, heirs: heirsOf(organisation, successions, day) }));
}

/** The organisations, ended ones too, in which somebody may do something on a day. */
export async function organisationsReached(
  db: ReadDb,
  actor: Actor,
  action: Action,
  day: string,
): Promise<ReadonlySet<string>> {
  const organisations = await db.selectFrom('organisations').select('key').execute();
  const places = await placesOf(
    db,
    organisations.map(({ key }) => key),
    day,
  );
  return new Set(
    places
      .filter((place) => can(actor, action, { kind: 'organisations', places: [place] }))
      .map(({ organisation }) => organisation),
  );
}
