import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import type { ChartLine, Tone } from '../../charts/chart-line';

/** How the end of the way to a target is named: "Mål: 11,6 % 2025". */
export type PathLabel = (target: IndicatorSeries['targets'][number]) => string;

/** A series as a line of a chart; with the ways to its targets when they are named. */
export const chartLineOf = (
  series: IndicatorSeries,
  tone: Tone,
  label: string,
  pathLabel?: PathLabel,
): ChartLine => ({
  id: series.area.slug,
  label,
  tone,
  points: series.points,
  breaks: series.breaks.map(({ round }) => round),
  paths:
    pathLabel === undefined
      ? []
      : series.targets.map((target) => ({ id: target.key, label: pathLabel(target), corners: target.path })),
});
