import type { Problem } from '../reporting/answer';
import type { Intervention } from './intervention';

/** What there is to refer to. */
export interface Known {
  /** Ids of problems of the same owner. */
  readonly problems: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  /** `programme/focusArea`. */
  readonly focusAreas: ReadonlySet<string>;
  /** `programme/focusArea/goal`. */
  readonly goals: ReadonlySet<string>;
}

type FocusAreaRef = NonNullable<Intervention['focusArea']>;
export const focusAreaName = ({ programme, focusArea }: FocusAreaRef): string => `${programme}/${focusArea}`;
export const goalName = (of: FocusAreaRef, goal: string): string => `${focusAreaName(of)}/${goal}`;

const oneOf = (known: ReadonlySet<string>, key: string | null): string | null =>
  key !== null && known.has(key) ? key : null;
const someOf = (known: ReadonlySet<string>, keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key) => known.has(key))),
];
const knownFocusArea = ({ focusAreas }: Known, ref: FocusAreaRef | null): FocusAreaRef | null =>
  ref !== null && focusAreas.has(focusAreaName(ref)) ? ref : null;

/** An intervention without what it refers to and is not there (any more), and without an end before its beginning. */
export function knownOfIntervention(intervention: Intervention, known: Known): Intervention {
  const { focusArea: ref, from, to } = intervention;
  const focusArea = knownFocusArea(known, ref);
  return {
    ...intervention,
    problems: someOf(known.problems, intervention.problems),
    lead: oneOf(known.organisations, intervention.lead),
    contributing: someOf(known.organisations, intervention.contributing),
    area: oneOf(known.areas, intervention.area),
    focusArea,
    goals: [
      ...new Set(
        intervention.goals.filter((goal) => focusArea && known.goals.has(goalName(focusArea, goal))),
      ),
    ],
    indicators: someOf(known.indicators, intervention.indicators),
    to: endsBeforeItBegins({ from, to }) ? null : to,
  };
}

/** The same of a problem. */
export function knownOfProblem(problem: Problem, known: Known) {
  return {
    area: oneOf(known.areas, problem.area ?? null),
    focusArea: knownFocusArea(known, problem.focusArea ?? null),
    indicators: someOf(known.indicators, problem.indicators ?? []),
  };
}

export const endsBeforeItBegins = ({ from, to }: Pick<Intervention, 'from' | 'to'>): boolean =>
  from !== null && to !== null && to < from;
