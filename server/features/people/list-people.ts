import type { ReadDb } from '../../../db/database';
import { permit } from '../../access/act';
import type { Person as Asker } from '../../access/find-person.queries';
import { organisationsReached, placesOf } from '../../access/places.queries';
import { can } from '../../domain/access/permissions';
import { dayOf } from '../../http/clock';
import { Problem } from '../../http/problem';
import { listCandidates } from './candidates.queries';
import { describePeople, type PersonRow } from './describe-people';
import type { People, PeopleQuery } from './people.contract';
import { stateOf } from './state-of';

const PAGE = 100;
const swedish = new Intl.Collator('sv');

/**
 * A page of the people somebody may see, by name as Swedish orders it. The engines know neither that order nor small
 * and capital å, so names are sorted and searched here: some thousand people, a few milliseconds.
 * @throws Refused without the right to see anybody, or anybody of the organisation asked for
 */
export async function listPeople(
  db: ReadDb,
  asker: Asker,
  now: Date,
  { search, state, after, ...wanted }: PeopleQuery,
): Promise<People> {
  const reached = await reachedBy(db, asker, now, wanted.organisation);
  const candidates = await listCandidates(db, { ...wanted, reached });
  const found = candidates
    .filter((person) => state === undefined || stateOf(person) === state)
    .filter(matches(search))
    .sort(byName);
  const from = after === undefined ? 0 : firstAfter(found, after);
  const page = found.slice(from, from + PAGE);
  const last = page.at(-1);
  return {
    people: await describePeople(db, page, { actor: asker, now }),
    next: last && from + PAGE < found.length ? toCursor(last) : null,
    total: found.length,
  };
}

/** @returns undefined: everybody */
async function reachedBy(db: ReadDb, asker: Asker, now: Date, organisation: string | undefined) {
  const day = dayOf(now);
  if (organisation !== undefined) {
    const places = await placesOf(db, [organisation], day);
    permit(asker, 'people.read', { kind: 'organisations', places });
  }
  if (can(asker, 'people.read', { kind: 'city' })) return undefined;
  const reached = [...(await organisationsReached(db, asker, 'people.read', day))];
  if (reached.length === 0) permit(asker, 'people.read', { kind: 'city' });
  return reached;
}

type Named = Pick<PersonRow, 'id' | 'name'>;

const byName = (a: Named, b: Named): number =>
  swedish.compare(a.name, b.name) || (a.id < b.id ? -1 : Number(a.id > b.id));

function matches(search: string | undefined): (person: PersonRow) => boolean {
  const wanted = search?.trim().toLocaleLowerCase('sv');
  if (!wanted) return () => true;
  return ({ name, email, anonymised_at }) =>
    name.toLocaleLowerCase('sv').includes(wanted) || (anonymised_at === null && email.includes(wanted));
}

/** A page begins after a name and an id, so that people who come meanwhile neither shift nor double anybody. */
const toCursor = ({ name, id }: Named): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

function firstAfter(people: readonly Named[], cursor: string): number {
  const last = fromCursor(cursor);
  const index = people.findIndex((person) => byName(person, last) > 0);
  return index === -1 ? people.length : index;
}

function fromCursor(cursor: string): Named {
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof name === 'string' && typeof id === 'string') return { name, id };
  } catch {
    // Told below.
  }
  const detail = '`after` is not the `next` of a page';
  const errors = [{ path: 'after', code: 'invalid_cursor', message: detail }];
  throw new Problem({ status: 400, code: 'invalid_query', detail, errors });
}
