import type { Action } from '../../../server/domain/access/permissions';
import type { Person } from '../../api/session-query';

export type MyView = 'oversikt' | 'uppgifter';

const WORK: readonly string[] = [
  'reports.write',
  'reports.decide',
  'reports.review',
] satisfies readonly Action[];

/** What was asked for, or else what somebody comes for: who has work to do sees that, everybody else how things stand. */
export function myView(person: Person | null, asked: MyView | undefined): MyView {
  if (asked !== undefined) return asked;
  const allowed = person === null ? [] : [person, ...person.organisations];
  const works = allowed.some(({ allowedActions }) => allowedActions.some((action) => WORK.includes(action)));
  return works ? 'uppgifter' : 'oversikt';
}
