import { ApiProblem } from './problem';

/** How what was to be changed stands now, where somebody else changed it meanwhile. @throws every other error */
export function currentOf<T>(error: unknown): T {
  if (error instanceof ApiProblem && error.code === 'version_conflict' && error.current !== undefined) {
    return error.current as T;
  }
  throw error;
}
