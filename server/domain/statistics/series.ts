import { type Judgement, judgeChange, notAssessable } from './change';
import type { Estimate, Method } from './estimate';
import { type DatedEstimate, judgeTrend, type Trend } from './trend';

/** A step between two figures of one series, judged. */
export interface JudgedChange {
  readonly from: DatedEstimate;
  readonly to: DatedEstimate;
  readonly judgement: Judgement;
}

export interface JudgedSeries {
  /** Every step between neighbouring figures, oldest first, then the latest against the first. */
  readonly changes: readonly JudgedChange[];
  readonly trend: Trend;
}

/**
 * Judges one series.
 * @param points oldest first, one area and group, in the rounds of one survey; rounds without a cell left out
 * @param breakDates the days of the rounds from which values are not comparable with earlier ones, oldest first
 */
export function judgeSeries(
  points: readonly DatedEstimate[],
  breakDates: readonly string[],
  method: Method,
): JudgedSeries {
  const figures = points.filter(({ estimate }) => hasFigure(estimate));
  const judge = (from: DatedEstimate, to: DatedEstimate): JudgedChange => ({
    from,
    to,
    judgement: crossesBreak(from, to, breakDates)
      ? notAssessable('series_break')
      : judgeChange(from.estimate, to.estimate, method),
  });
  const steps = figures.flatMap((to, index) => {
    const from = figures[index - 1];
    return from === undefined ? [] : [judge(from, to)];
  });
  const [first, last] = [figures[0], figures.at(-1)];
  const overall = first && last && figures.length > 2 ? [judge(first, last)] : [];
  return { changes: [...steps, ...overall], trend: judgeLatestTrend(figures, breakDates, method) };
}

/**
 * The trend since the last break; where that has too few rounds, that of the latest stretch between breaks which has
 * enough. A trend names its rounds, so that it is never taken for one that reaches further.
 */
export function judgeLatestTrend(
  figures: readonly DatedEstimate[],
  breakDates: readonly string[],
  method: Method,
): Trend {
  const starts = ['', ...breakDates];
  const stretches = starts
    .map((start, index) =>
      figures.filter(({ date }) => date >= start && date < (breakDates[index] ?? '9999-12-31')),
    )
    .filter((stretch) => stretch.length > 0)
    .map((stretch) => judgeTrend(stretch, method));
  return (
    stretches.findLast(({ verdict }) => verdict !== 'too_few_rounds') ??
    stretches.at(-1) ??
    judgeTrend([], method)
  );
}

/** A cell that says something: a value, or that there is one which may not be shown. */
export const hasFigure = ({ status }: Estimate): boolean =>
  status !== 'not_surveyed' && status !== 'not_applicable';

const crossesBreak = (from: DatedEstimate, to: DatedEstimate, breakDates: readonly string[]): boolean =>
  breakDates.some((date) => from.date < date && date <= to.date);
