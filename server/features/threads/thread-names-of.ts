import type { Intervention } from '../../domain/follow-up/intervention';
import { focusAreaName, goalName } from '../../domain/follow-up/known-references';
import type { Problem } from '../../domain/reporting/answer';
import type { ThreadNames } from './thread-names.queries';
import type { InterventionDetail } from './threads.contract';

/** Of all names those that some texts refer to. */
export function namesOf(
  names: ThreadNames,
  owner: string,
  items: readonly (Problem | Intervention)[],
): InterventionDetail['names'] {
  const organisations = items.flatMap((item) =>
    'contributing' in item ? [item.lead ?? owner, ...item.contributing] : [],
  );
  const focusAreas = items.flatMap(({ focusArea }) => focusArea ?? []);
  const goals = items.flatMap((item) =>
    'goals' in item && item.focusArea !== null
      ? item.goals.flatMap((goal) => (item.focusArea ? [goalName(item.focusArea, goal)] : []))
      : [],
  );
  return {
    organisations: pick(names.organisations, [owner, ...organisations]),
    areas: pick(
      names.areas,
      items.flatMap(({ area }) => area ?? []),
    ),
    indicators: pick(
      names.indicators,
      items.flatMap(({ indicators }) => indicators ?? []),
    ),
    focusAreas: pick(names.focusAreas, focusAreas.map(focusAreaName)),
    goals: pick(names.goals, goals),
  };
}

const pick = <Name>(names: ReadonlyMap<string, Name>, keys: readonly string[]): Record<string, Name> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const name = names.get(key);
      return name === undefined ? [] : [[key, name] as const];
    }),
  );
