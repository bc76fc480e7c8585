import type { Change, IndicatorSeries } from '../../../server/features/series/series.contract';

/** With three figures or more the last change is the latest against the first. */
const FEWEST_WITH_OVERALL = 3;

/** The steps between neighbouring figures, and the latest against the first where there is more than one step. */
export function splitChanges({ changes }: IndicatorSeries): {
  steps: readonly Change[];
  overall: Change | undefined;
} {
  if (changes.length < FEWEST_WITH_OVERALL) return { steps: changes, overall: undefined };
  return { steps: changes.slice(0, -1), overall: changes.at(-1) };
}

/**
 * The step a page leads with: the one into the chosen round, or else the latest between real figures, or else the
 * latest of all.
 */
export function leadingStep(series: IndicatorSeries, round: string): Change | undefined {
  const { steps } = splitChanges(series);
  return steps.find(({ to }) => to === round) ?? steps.findLast(({ example }) => !example) ?? steps.at(-1);
}
