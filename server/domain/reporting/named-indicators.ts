import type { Answer } from './answer';

/** Keys of the indicators that an answer speaks of itself: what problems are known from and interventions aim at. */
function namedIndicators(answer: Answer | null): string[] {
  const items =
    answer?.type === 'problems'
      ? answer.problems
      : answer?.type === 'interventions'
        ? answer.interventions
        : [];
  return items.flatMap(({ indicators }) => indicators ?? []);
}

/** Keys of the indicators that stand beside a question: its own, then those the answer names, each once. */
export const indicatorsBeside = (
  { indicators }: { readonly indicators: readonly string[] },
  answer: Answer | null,
): string[] => [...new Set([...indicators, ...namedIndicators(answer)])];
