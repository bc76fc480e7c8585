import type { Role } from '../../../server/domain/access/roles';
import type { PeopleQuery } from '../../../server/features/people/people.contract';

/** Which people are shown, as it stands in the address. */
export interface PeopleSearch {
  readonly sok?: string | undefined;
  readonly organisation?: string | undefined;
  readonly roll?: Role | undefined;
  readonly lage?: PersonState | undefined;
  /** The server's `next` of the page before. */
  readonly efter?: string | undefined;
}

export type PersonState = NonNullable<PeopleQuery['state']>;

export const PERSON_STATES: readonly PersonState[] = ['active', 'invited', 'deactivated', 'anonymised'];
export const ROLES: readonly Role[] = ['reader', 'author', 'approver', 'office', 'administrator'];

const SLUG = /^[a-z0-9-]{1,80}$/;
const LONGEST_SEARCH = 200;

/** Reads the choice from an address. What cannot be one is left out: the server would refuse the whole question. */
export function readPeopleSearch({
  sok,
  organisation,
  roll,
  lage,
  efter,
}: Record<string, unknown>): PeopleSearch {
  return {
    sok: typeof sok === 'string' && sok.trim() !== '' ? sok.slice(0, LONGEST_SEARCH) : undefined,
    organisation: typeof organisation === 'string' && SLUG.test(organisation) ? organisation : undefined,
    roll: ROLES.find((role) => role === roll),
    lage: PERSON_STATES.find((state) => state === lage),
    efter: typeof efter === 'string' && efter.length <= 400 ? efter : undefined,
  };
}
