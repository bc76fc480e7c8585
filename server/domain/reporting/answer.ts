import type { Intervention } from '../follow-up/intervention';
import { same } from '../same';

/** Måluppfyllelse: helt, delvis, ej, kunde inte följas upp. */
export const ASSESSMENTS = ['full', 'partial', 'none', 'not_assessable'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** What somebody has answered. A missing figure is null and never 0. */
export type Answer =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number | null; readonly comment: string }
  | { readonly type: 'choice'; readonly chosen: string | null; readonly comment: string }
  /** Cells by row and column; what is not there is not filled in. */
  | {
      readonly type: 'table';
      readonly cells: Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;
      readonly comment: string;
    }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }
  | { readonly type: 'interventions'; readonly interventions: readonly Intervention[] }
  | { readonly type: 'judgement'; readonly assessment: Assessment | null; readonly motivation: string };

/** Something that the analysis found. */
export interface Problem {
  /** Made by whoever adds it; stays when the problem is carried over. */
  readonly id: string;
  readonly what: string;
  readonly where: string;
  readonly when: string;
  readonly whom: string;
  /** Where it is known from: a figure, a report, people. */
  readonly source: string;
  readonly cause: string;
  /** Slug of a district or neighbourhood; nothing: the organisation's whole area. */
  readonly area?: string | null | undefined;
  /** Keys of the indicators it is known from. */
  readonly indicators?: readonly string[] | undefined;
  readonly focusArea?: { readonly programme: string; readonly focusArea: string } | null | undefined;
  /** Which revision of the register it was carried over from; nothing: it is new. */
  readonly revision?: number | null | undefined;
}

/** Whether nothing has been said at all. */
export function isEmpty(answer: Answer): boolean {
  switch (answer.type) {
    case 'text':
      return blank(answer.text);
    case 'number':
      return answer.value === null && blank(answer.comment);
    case 'choice':
      return answer.chosen === null && blank(answer.comment);
    case 'table':
      return (
        blank(answer.comment) &&
        Object.values(answer.cells).every((row) =>
          Object.values(row).every((cell) => cell === null || (typeof cell === 'string' && blank(cell))),
        )
      );
    case 'problems':
      return answer.problems.every((problem) => blank(problem.what));
    case 'interventions':
      return answer.interventions.every(({ title }) => blank(title));
    case 'judgement':
      return answer.assessment === null && blank(answer.motivation);
  }
}

/** Whether two answers say the same; one that says nothing is as good as none. */
export function sameAnswer(one: Answer | null, other: Answer | null): boolean {
  const empty = [one, other].map((answer) => answer === null || isEmpty(answer));
  return empty[0] || empty[1] ? empty[0] === empty[1] : same(one, other);
}

const blank = (text: string): boolean => text.trim() === '';
