import type { ReadDb } from '../../../db/database';
import { permit } from '../../access/act';
import type { Person } from '../../access/find-person.queries';
import { organisationsReached } from '../../access/places.queries';
import type { Sight } from './threads-found.queries';

/** Everyone sees what is open and nothing else. */
export const EVERYONE: Sight = [];

/**
 * Whose internal threads somebody reads: those of their organisations and of those that these answer for.
 * @throws Refused 403 for who reads none
 * @param day ISO date: today
 */
export async function sightOf(db: ReadDb, person: Person, day: string): Promise<Sight> {
  const reached = await organisationsReached(db, person, 'threads.read', day);
  if (reached.size === 0) permit(person, 'threads.read', { kind: 'city' });
  return [...reached];
}
