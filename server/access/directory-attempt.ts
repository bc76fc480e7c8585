import { AsyncLocalStorage } from 'node:async_hooks';
import type { Claims } from '../domain/access/directory-rules';

/** Why somebody does not come in through the directory: what the page where one signs in explains. */
export type DirectoryTrouble =
  | 'directory_refused_unknown'
  | 'person_deactivated'
  | 'directory_cancelled'
  | 'directory_unavailable'
  | 'directory_clock'
  | 'directory_failed';

/** Something between the directory and us went wrong. */
export class DirectoryProblem extends Error {
  constructor(readonly trouble: DirectoryTrouble) {
    super(trouble);
    this.name = 'DirectoryProblem';
  }
}

/** What becomes known while the library lets somebody in, and which it would not tell us afterwards. */
export interface DirectoryAttempt {
  trouble?: DirectoryTrouble;
  /** The verified ones. */
  claims?: Claims;
  /** The token of the directory, which its sign-out asks for. */
  idToken?: string;
  /** Whether a person was made of it. */
  provisioned?: boolean;
}

const attempts = new AsyncLocalStorage<DirectoryAttempt>();

/** Runs what the library does for one who comes back from the directory. */
export const duringAttempt = <T>(attempt: DirectoryAttempt, work: () => Promise<T>): Promise<T> =>
  attempts.run(attempt, work);

/** The attempt this is called within. */
export const thisAttempt = (): DirectoryAttempt => attempts.getStore() ?? {};

/** The library's and the protocol's words for what went wrong, in ours. */
const TROUBLES: Readonly<Record<string, DirectoryTrouble>> = {
  access_denied: 'directory_cancelled',
  temporarily_unavailable: 'directory_unavailable',
  server_error: 'directory_unavailable',
  oauth_provider_not_found: 'directory_unavailable',
  directory_refused_unknown: 'directory_refused_unknown',
  account_not_linked: 'directory_refused_unknown',
  person_deactivated: 'person_deactivated',
  PERSON_DEACTIVATED: 'person_deactivated',
};

/** @param error what the library put in the address it sends the browser to */
export const troubleOf = (error: string): DirectoryTrouble =>
  Object.hasOwn(TROUBLES, error) ? (TROUBLES[error] ?? 'directory_failed') : 'directory_failed';
