import type { Question } from './catalogue';

export const SECTION_STATUSES = ['not_begun', 'begun', 'done', 'returned'] as const;
export type SectionStatus = (typeof SECTION_STATUSES)[number];

/** An answer that says something, or did: without what it says. */
export interface AnswerMark {
  readonly question: string;
  readonly isEmpty: boolean;
  /** Instant. */
  readonly savedAt: string;
}

interface Facts {
  readonly questions: readonly Pick<Question, 'key' | 'required'>[];
  readonly answers: readonly AnswerMark[];
  /** Instant at which its authors called it done; null: they have not. */
  readonly doneAt: string | null;
  /** Instant at which the office last sent it back; null: never. */
  readonly returnedAt: string | null;
  /** Whether its authors can write in it now. */
  readonly isOpen: boolean;
  /** Whether it is what its authors have to answer now. */
  readonly isReturned: boolean;
}

export interface SectionProgress {
  readonly status: SectionStatus;
  readonly answered: number;
  readonly requiredLeft: number;
  /** Whether something was written, or it was called done, since it was sent back. */
  readonly returnAnswered: boolean;
}

/**
 * How far a section has come. One that was called done and has lost a required answer since is done no more; one that
 * was sent back is returned until it is called done anew. One that is not open to its authors waits for nothing more of
 * them: it is done, whether or not they said so.
 */
export function sectionProgress({
  questions,
  answers,
  doneAt,
  returnedAt,
  isOpen,
  isReturned,
}: Facts): SectionProgress {
  const given = new Set(answers.filter(({ isEmpty }) => !isEmpty).map(({ question }) => question));
  const answered = questions.filter(({ key }) => given.has(key)).length;
  const requiredLeft = questions.filter(({ key, required }) => required && !given.has(key)).length;
  const since = (instant: string | null) => instant !== null && (returnedAt === null || instant > returnedAt);
  const done = !isOpen || (since(doneAt) && requiredLeft === 0);
  return {
    status: done ? 'done' : isReturned ? 'returned' : answered > 0 ? 'begun' : 'not_begun',
    answered,
    requiredLeft,
    returnAnswered: returnedAt !== null && (since(doneAt) || answers.some(({ savedAt }) => since(savedAt))),
  };
}
