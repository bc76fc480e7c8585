import type { IndicatorSeries } from '../../../server/features/series/series.contract';
import type { ChartLine, Tone } from '../../charts/chart-line';

/** A series as a line of a chart. */
export const chartLineOf = (series: IndicatorSeries, tone: Tone, label: string): ChartLine => ({
  id: series.area.slug,
  label,
  tone,
  points: series.points,
  breaks: series.breaks.map(({ round }) => round),
});
