import { Problem } from '../http/problem';

/** 429. @param seconds until it is worth trying again */
export function tooManyAttempts(seconds: number): Problem {
  return new Problem({
    status: 429,
    code: 'too_many_attempts',
    detail: 'Too many attempts; Retry-After says when the next may come.',
    headers: { 'retry-after': String(Math.max(1, seconds)) },
  });
}
