import type { Reading } from '../../domain/areas/reading';
import { assessable } from '../../domain/statistics/change';
import { POWER, smallestDetectableChange } from '../../domain/statistics/detectable-change';
import { judgeSeries } from '../../domain/statistics/series';
import type { ReadingOut } from '../../http/contract';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import { methodOut } from '../indicators/indicator-method';
import type { Target } from '../targets/targets.contract';
import { toPoint } from './cell';
import { figuresOf } from './figures-of';
import { judgeTargets } from './judge-targets';
import type { Line } from './read-lines';
import type { Weighing } from './recalculate-cell';
import type { DetectableChange, IndicatorSeries } from './series.contract';
import { toChange } from './to-change';

/** What every series of an answer is made with. */
export interface SeriesParts {
  readonly indicator: IndicatorDefinition;
  readonly targets: readonly Target[];
  readonly reading: Reading;
  readonly weighing: Weighing;
  /** ISO date. */
  readonly today: string;
}

/** A line with everything that is said of it. */
export function buildSeries(line: Line, parts: SeriesParts): IndicatorSeries {
  const { indicator, targets, reading, weighing, today } = parts;
  const { area, group, cells, covers } = line;
  const breakDates = indicator.breaks.map(({ date }) => date);
  const figures = figuresOf(line, indicator);
  const { changes, trend } = judgeSeries(figures, breakDates, indicator.method);
  return {
    indicator: {
      key: indicator.key,
      label: indicator.label,
      question: indicator.question,
      countedAnswers: [...indicator.countedAnswers],
      base: indicator.base,
      unit: indicator.unit,
      polarity: indicator.polarity,
    },
    area: {
      slug: area.slug,
      label: area.name,
      kind: area.kind,
      validFrom: area.validFrom,
      validTo: area.validTo,
    },
    reading: readingOut(reading),
    group: { key: group.key, label: { sv: group.label_sv, en: group.label_en } },
    points: indicator.rounds.map((round) => toPoint(round, cells.get(round.key), covers(round.key))),
    breaks: indicator.breaks.map(({ round, reason }) => ({ round, reason })),
    changes: changes.map((change) => toChange(change, indicator)),
    trend: { ...trend, rounds: [...trend.rounds] },
    detectableChange: detectableChange(figures, indicator),
    targets: judgeTargets(line, { targets, indicator, weighing, today }),
    method: methodOut(indicator.method),
  };
}

export function readingOut(reading: Reading): ReadingOut {
  if (reading.kind === 'as_measured') return { kind: 'as_measured', date: null };
  return { kind: reading.current ? 'current_areas' : 'areas_of_date', date: reading.date };
}

/** What the next round would have to show, from the latest figure with a known number of answers. */
function detectableChange(
  figures: ReturnType<typeof figuresOf>,
  { method }: IndicatorDefinition,
): DetectableChange | null {
  const latest = figures.at(-1);
  const from = latest && assessable(latest.estimate);
  if (from === undefined || typeof from === 'string') return null;
  const n = from.effectiveRespondents;
  const rounds = { earlier: n, later: n, rounding: 2 * from.rounding };
  const sizes = smallestDetectableChange(from.share, rounds, method.confidenceLevel);
  return { round: latest?.round ?? '', ...sizes, power: POWER };
}
