import type { JudgedGoal } from '../judgements/judgements.contract';
import type { ProgrammeOverview } from './programme-overview.contract';

/** Every judgement that parts from the measurement, goal by goal. */
export const divergencesOf = (judged: readonly JudgedGoal[]): ProgrammeOverview['divergences'] =>
  judged.flatMap(({ focusArea, goal, committees }) =>
    committees.flatMap(({ organisation: { key, name }, assessment, outcome, basis, divergence, report }) =>
      divergence === null
        ? []
        : [
            {
              organisation: { key, name },
              ...{ focusArea: focusArea.key, goal, assessment, outcome, basis, divergence, report },
            },
          ],
    ),
  );

/** How many goals hang loose, in each way. */
export function goalOrphans(goals: ProgrammeOverview['goals']) {
  const count = (way: 'goal_without_intervention' | 'goal_without_indicator') =>
    goals.filter(({ orphan }) => orphan.includes(way)).length;
  return {
    goal_without_intervention: count('goal_without_intervention'),
    goal_without_indicator: count('goal_without_indicator'),
  };
}
