import type { Question } from './catalogue';

export const SECTION_STATUSES = ['not_begun', 'begun', 'done', 'returned'] as const;
export type SectionStatus = (typeof SECTION_STATUSES)[number];

/** How much of what a section asks is answered: without what the answers say. */
export interface AnswerCounts {
  /** Questions with an answer that says something. */
  readonly answered: number;
  /** Of the required ones. */
  readonly requiredAnswered: number;
  /** Instant of the latest save, of one that says nothing too; null: none. */
  readonly savedAt: string | null;
}

interface Facts extends AnswerCounts {
  readonly questions: readonly Pick<Question, 'required'>[];
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
  answered,
  requiredAnswered,
  savedAt,
  doneAt,
  returnedAt,
  isOpen,
  isReturned,
}: Facts): SectionProgress {
  const requiredLeft = questions.filter(({ required }) => required).length - requiredAnswered;
  const since = (instant: string | null) => instant !== null && (returnedAt === null || instant > returnedAt);
  const done = !isOpen || (since(doneAt) && requiredLeft === 0);
  return {
    status: done ? 'done' : isReturned ? 'returned' : answered > 0 ? 'begun' : 'not_begun',
    answered,
    requiredLeft,
    returnAnswered: returnedAt !== null && (since(doneAt) || since(savedAt)),
  };
}
