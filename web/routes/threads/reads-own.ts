import type { Person } from '../../api/session-query';

/** Whether somebody may read more than what is open to everyone, somewhere. */
export const readsOwn = (person: Person | null): boolean =>
  person !== null &&
  [person, ...person.organisations].some(({ allowedActions }) => allowedActions.includes('threads.read'));
