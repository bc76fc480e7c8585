interface GoalPlace {
  readonly focusArea: string;
  readonly goal: string;
}

/** Where a goal stands on a page that shows several. */
export const goalAnchor = ({ focusArea, goal }: GoalPlace): string => `mal-${focusArea}-${goal}`;
