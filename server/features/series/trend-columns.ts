import type { Column, Row } from '../../domain/exporting/data-table';
import { numberColumns, textColumn } from '../../domain/exporting/make-column';
import { TREND_WORDS } from '../../domain/exporting/status-words';
import type { Unit } from '../../domain/statistics/estimate';
import { differenceUnit } from './point-columns';
import type { IndicatorSeries } from './series.contract';

/** What the rounds say together, and how small a change the next would show: on the round they end with. */
export function trendColumns(unit: Unit): Column[] {
  const number = numberColumns(differenceUnit(unit), 'not_assessable');
  return [
    textColumn('trend_verdict', 'Trendens utslag, kod', 'Trend, code'),
    textColumn('trend_text', 'Trendens utslag', 'Trend'),
    number('trend_per_year', 'Trend per år', 'Trend per year'),
    number('trend_lower', 'Trend per år från', 'Trend per year, interval from'),
    number('trend_upper', 'Trend per år till', 'Trend per year, interval to'),
    number('detectable_decrease', 'Minsta minskning som syns', 'Smallest fall that would show'),
    number('detectable_increase', 'Minsta ökning som syns', 'Smallest rise that would show'),
  ];
}

export function trendCells({ trend, detectableChange }: IndicatorSeries, round: string): Row {
  const last = trend.rounds.at(-1) === round;
  const latest = detectableChange?.round === round;
  return {
    trend_verdict: last ? trend.verdict : null,
    trend_text: last ? TREND_WORDS[trend.verdict] : null,
    trend_per_year: last ? trend.slopePerYear : null,
    trend_lower: last ? trend.lower : null,
    trend_upper: last ? trend.upper : null,
    detectable_decrease: latest ? detectableChange.decrease : null,
    detectable_increase: latest ? detectableChange.increase : null,
  };
}
