import type { LinkProps } from '@tanstack/react-router';

interface GoalPlace {
  readonly focusArea: string;
  readonly goal: string;
  /** Slug of the district whose committee is marked where the link leads. */
  readonly district?: string | undefined;
}

/** Where the judgements of a goal are, for whoever reads: the pages know. */
export type GoalLink = (goal: GoalPlace) => LinkProps;
