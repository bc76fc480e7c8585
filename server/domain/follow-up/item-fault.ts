import type { Problem } from '../reporting/answer';
import { same } from '../same';
import type { Intervention } from './intervention';
import { endsBeforeItBegins, type Known, knownOfIntervention, knownOfProblem } from './known-references';

/** Why something cannot be taken into the register as it is written, and at which field. */
export interface ItemFault {
  readonly code: 'item_without_title' | 'ends_before_it_begins' | 'money_not_whole' | 'unknown_reference';
  readonly path: string;
}

const REFERENCES = ['problems', 'lead', 'contributing', 'area', 'focusArea', 'goals', 'indicators'] as const;

/** The first fault of an intervention; undefined when there is none. */
export function interventionFault(intervention: Intervention, known: Known): ItemFault | undefined {
  if (intervention.title.trim() === '') return { code: 'item_without_title', path: 'title' };
  if (endsBeforeItBegins(intervention)) return { code: 'ends_before_it_begins', path: 'to' };
  const money = (['planned', 'spent'] as const).find((key) => !isWholeKronor(intervention[key]));
  if (money !== undefined) return { code: 'money_not_whole', path: money };
  const reference = firstUnknown(REFERENCES, intervention, knownOfIntervention(intervention, known));
  return reference === undefined ? undefined : { code: 'unknown_reference', path: reference };
}

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
