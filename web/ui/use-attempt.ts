import i18next from 'i18next';
import { useState } from 'react';
import { ApiProblem } from '../api/problem';
import type { ClosedTexts } from '../text/closed-sv';
import { useText } from '../text/use-text';
import type { FieldError } from './error-summary';

const NONE: readonly FieldError[] = [];

/** Ids of fields by the path that a problem names them with. */
type FieldIds = Readonly<Record<string, string>>;

type ProblemWord = keyof ClosedTexts['problems'];

/** The texts say which codes of the server have words of their own. */
const wordOf = (code: string): ProblemWord | undefined =>
  i18next.exists(`problems.${code}`) ? (code as ProblemWord) : undefined;

interface Attempt {
  readonly errors: readonly FieldError[];
  /** What is wrong with one field, by its id. */
  errorOf(field: string): string | undefined;
  /** Says what is wrong before anything is sent. */
  refuse(errors: readonly FieldError[]): void;
  /** Does something that may fail. What was written stays; why it failed is told. @returns whether it was done */
  attempt(deed: () => Promise<unknown>): Promise<boolean>;
}

/** What a form says of problems that only it can meet; undefined leaves one to the words that all forms have. */
export type OwnWords = (problem: ApiProblem) => FieldError | undefined;

/** Tries what a form asks for, and keeps in the reader's words why it could not be done. */
export function useAttempt(fields: FieldIds = {}, ownWords?: OwnWords): Attempt {
  const { t } = useText();
  const [errors, refuse] = useState<readonly FieldError[]>(NONE);
  const say = (error: unknown): readonly FieldError[] => {
    if (!(error instanceof ApiProblem)) return [{ field: null, message: t('problems.unknown') }];
    const own = ownWords?.(error);
    if (own) return [own];
    const marked = error.errors.flatMap(({ path, code }) => {
      const field = fields[path] ?? fields[path.split('.')[0] ?? ''];
      return field === undefined
        ? []
        : [{ field, message: t(`problems.${wordOf(code) ?? 'invalid_field'}`) }];
    });
    if (marked.length > 0) return marked;
    return [{ field: null, message: t(`problems.${wordOf(error.code) ?? 'unknown'}`) }];
  };
  return {
    errors,
    errorOf: (id) => errors.find(({ field }) => field === id)?.message,
    refuse,
    attempt: async (deed) => {
      try {
        await deed();
        refuse(NONE);
        return true;
      } catch (error) {
        refuse(say(error));
        return false;
      }
    },
  };
}
