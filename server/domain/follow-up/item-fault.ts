import type { Problem } from '../reporting/answer';
import { same } from '../same';
import { type FollowUpFault, followUpFault } from './follow-up-fault';
import type { Intervention } from './intervention';
import { endsBeforeItBegins, type Known, knownOfIntervention, knownOfProblem } from './known-references';

/** Why something cannot be taken into the register as it is written, and at which field. */
export interface ItemFault {
  readonly code:
    | 'item_without_title'
    | 'ends_before_it_begins'
    | 'money_not_whole'
    | 'unknown_reference'
    | FollowUpFault;
  readonly path: string;
}

const REFERENCES = ['problems', 'lead', 'contributing', 'area', 'focusArea', 'goals', 'indicators'] as const;

/** What is wrong with an intervention by itself, wherever it is written: in a report, or on its own page. */
export const faultsOf = (intervention: Intervention): ItemFault[] => [
  ...when<ItemFault>(intervention.title.trim() === '', { code: 'item_without_title', path: 'title' }),
  ...when<ItemFault>(endsBeforeItBegins(intervention), { code: 'ends_before_it_begins', path: 'to' }),
  ...(['planned', 'spent'] as const).flatMap((path) =>
    when<ItemFault>(!isWholeKronor(intervention[path]), { code: 'money_not_whole', path }),
  ),
  ...intervention.followUps.flatMap((followUp, index) => {
    const fault = followUpFault(followUp);
    return fault === undefined ? [] : [{ code: fault.code, path: `followUps.${index}.${fault.field}` }];
  }),
];

/** The first fault of an intervention; undefined when there is none. */
export function interventionFault(intervention: Intervention, known: Known): ItemFault | undefined {
  const [fault] = faultsOf(intervention);
  if (fault !== undefined) return fault;
  const reference = firstUnknown(REFERENCES, intervention, knownOfIntervention(intervention, known));
  return reference === undefined ? undefined : { code: 'unknown_reference', path: reference };
}

const when = <T>(applies: boolean, fault: T): T[] => (applies ? [fault] : []);

/** The first fault of a problem; undefined when there is none. */
export function problemFault(problem: Problem, known: Known): ItemFault | undefined {
  if (problem.what.trim() === '') return { code: 'item_without_title', path: 'what' };
  const reference = firstUnknown(
    ['area', 'focusArea', 'indicators'] as const,
    { area: problem.area, focusArea: problem.focusArea, indicators: problem.indicators ?? [] },
    knownOfProblem(problem, known),
  );
  return reference === undefined ? undefined : { code: 'unknown_reference', path: reference };
}

const firstUnknown = <Key extends string>(
  keys: readonly Key[],
  said: Readonly<Record<Key, unknown>>,
  there: Readonly<Record<Key, unknown>>,
): Key | undefined => keys.find((key) => !same(said[key], there[key]));

const isWholeKronor = (kronor: number | null): boolean =>
  kronor === null || (Number.isInteger(kronor) && kronor >= 0);
