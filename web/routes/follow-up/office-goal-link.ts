import type { GoalLink } from '../../features/programme-overview/goal-link';

interface Place {
  readonly program: string;
  readonly rapportomgang: string | undefined;
}

/** Leads the office to the judgements of a goal, in the programme and round it looks at. */
export const officeGoalLink =
  (place: Place): GoalLink =>
  ({ focusArea, goal, district }) => ({
    to: '/uppfoljning/bedomningar',
    search: { ...place, fokusomrade: focusArea, mal: goal, stadsdel: district },
  });
