import { type FieldProblem, Problem } from './problem';

/** A parameter that says nothing, or something else, beside another one. */
type Conflict = readonly [conflicts: boolean, path: string, message: string];

/** @throws Problem 400 that names each parameter which would otherwise be passed over in silence */
export function refuseConflicts(conflicts: readonly Conflict[]): void {
  const errors: FieldProblem[] = conflicts
    .filter(([conflicting]) => conflicting)
    .map(([, path, message]) => ({ path, code: 'conflicting_parameter', message }));
  if (errors.length === 0) return;
  const detail = errors.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new Problem({ status: 400, code: 'conflicting_parameter', detail, errors });
}
