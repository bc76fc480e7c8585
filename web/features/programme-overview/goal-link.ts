import type { ComponentType, ReactNode } from 'react';

export interface GoalLinkProps {
  readonly focusArea: string;
  readonly goal: string;
  /** The district whose committee is marked where the link leads. */
  readonly district?: string;
  readonly children: ReactNode;
  readonly tabIndex?: number;
  readonly 'data-place'?: string;
  readonly onFocus?: () => void;
}

/** Leads to the judgements of a goal, for whoever reads: the pages know where. */
export type GoalLink = ComponentType<GoalLinkProps>;
