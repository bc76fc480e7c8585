import type { TFunction } from 'i18next';
import type { ApiProblem } from '../api/problem';

const CODES = ['password_too_short', 'password_too_long', 'password_known', 'password_guessable'] as const;

/** Why a password was not good enough; undefined when that was not what was wrong. */
export function passwordProblem({ errors }: ApiProblem, t: TFunction): string | undefined {
  const code = CODES.find((known) => errors.some((error) => error.code === known));
  return code && t(`door.newPassword.${code}`);
}
