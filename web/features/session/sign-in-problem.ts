import type { TFunction } from 'i18next';
import type { ApiProblem } from '../../api/problem';
import type { Language } from '../../text/language';
import { durationText } from '../../ui/duration-text';

const SIGN_IN_CODES = ['wrong_credentials', 'person_deactivated'] as const;

/** Why somebody was not let in, and what they can do; undefined for what can go wrong anywhere. */
export function signInProblem(problem: ApiProblem, t: TFunction, language: Language): string | undefined {
  if (problem.status === 429) {
    return problem.retryAfter === undefined
      ? t('door.wrong.too_many_attempts_later')
      : t('door.wrong.too_many_attempts', { time: durationText(problem.retryAfter, language) });
  }
  const code = SIGN_IN_CODES.find((known) => known === problem.code);
  return code && t(`door.wrong.${code}`);
}
