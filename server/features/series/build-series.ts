import { judgeSeries } from '../../domain/statistics/series';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import { methodOut } from '../indicators/indicator-method';
import { cellOf, toPoint } from './cell';
import type { CellRow } from './cells.queries';
import type { IndicatorSeries } from './series.contract';
import { toChange } from './to-change';

/** One series from the rows of one area and group. */
export function buildSeries(
  indicator: IndicatorDefinition,
  first: CellRow,
  rows: readonly CellRow[],
): IndicatorSeries {
  const cells = new Map(rows.flatMap((row) => cellOf(row) ?? []).map((cell) => [cell.round, cell]));
  const dated = indicator.rounds.flatMap(({ key, date }) => {
    const cell = cells.get(key);
    return cell === undefined ? [] : [{ round: key, date, estimate: cell.estimate }];
  });
  const breakDates = indicator.breaks.map(({ date }) => date);
  const { changes, trend } = judgeSeries(dated, breakDates, indicator.method);
  return {
    indicator: {
      key: indicator.key,
      label: indicator.label,
      question: indicator.question,
      countedAnswers: [...indicator.countedAnswers],
      unit: indicator.unit,
      polarity: indicator.polarity,
    },
    area: {
      slug: first.slug,
      label: first.name,
      kind: first.area_kind,
      validFrom: first.valid_from,
      validTo: first.valid_to,
    },
    reading: { kind: 'as_measured', date: null },
    group: { key: first.group_key, label: { sv: first.group_sv, en: first.group_en } },
    points: indicator.rounds.map((round) => toPoint(round, cells.get(round.key), first)),
    breaks: indicator.breaks.map(({ round, reason }) => ({ round, reason })),
    changes: changes.map((change) => toChange(change, indicator)),
    trend: { ...trend, rounds: [...trend.rounds] },
    detectableChange: null,
    targets: [],
    method: methodOut(indicator.method),
  };
}
