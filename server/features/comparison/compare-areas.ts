import { type Judgement, notAssessable } from '../../domain/statistics/change';
import type { Estimate, Method } from '../../domain/statistics/estimate';
import { type RankRange, rankRanges } from '../../domain/statistics/rank-range';
import { type JudgedChange, judgeSeries } from '../../domain/statistics/series';
import type { Trend } from '../../domain/statistics/trend';
import { differenceSentence } from '../../domain/text/difference-sentence';
import { cannotBeJudged } from '../../domain/text/reason';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import { toPoint } from '../series/cell';
import { figuresOf } from '../series/figures-of';
import { judgeTargets } from '../series/judge-targets';
import type { Line } from '../series/read-lines';
import type { Weighing } from '../series/recalculate-cell';
import { toChange } from '../series/to-change';
import type { Target } from '../targets/targets.contract';
import type { Comparison } from './comparison.contract';
import { judgeMany, type ManyJudged } from './judge-many';
import { testOfDifference, testOfStep, testOfTrend } from './tests-of';

type Compared = Comparison['areas'][number];
type Round = IndicatorDefinition['rounds'][number];

export interface ComparedWith {
  readonly indicator: IndicatorDefinition;
  readonly round: Round;
  readonly targets: readonly Target[];
  readonly weighing: Weighing;
  /** ISO date. */
  readonly today: string;
  /** Whether so many are compared that the false ones among the certain must be kept few. */
  readonly controlled: boolean;
}

/** Each area of a round against the city, among its peers, against its own latest earlier figure and its targets. */
export function compareAreas(city: Line, lines: readonly Line[], parts: ComparedWith): Compared[] {
  const { indicator, round, controlled } = parts;
  const { method } = indicator;
  const whole = figureIn(city, round);
  const ranks = rankLines(lines, round, method);
  const differences = judgeMany(
    lines.map((line) => testOfDifference(figureIn(line, round), whole, method)),
    method,
    controlled,
  );
  const steps = lines.map((line) => latestStep(line, parts));
  const changes = judgeMany(
    steps.map((step) => testOfStep(step, method)),
    method,
    controlled,
  );
  const trends = judgeMany(
    lines.map((line) => testOfTrend(figuresOf(line, indicator, round.date), breakDatesOf(parts), method)),
    method,
    controlled,
  );
  return lines.map((line, index) => ({
    area: { slug: line.area.slug, label: line.area.name },
    point: toPoint(round, line.cells.get(round.key), line.covers(round.key)),
    differenceToCity: differenceOut(differences[index], figureIn(line, round), whole, indicator),
    rank: ranks.get(line.area.slug) ?? null,
    change: changeOut(steps[index], changes[index], indicator),
    trend: trendOut(trends[index]?.judgement),
    targets: judgeTargets(line, parts).flatMap((target) => {
      const judged = target.rounds.find((one) => one.round === round.key);
      if (judged === undefined) return [];
      const { key, label, provenance, year } = target;
      const { level, status, reason } = judged;
      return [{ key, label, provenance, level, year, status, reason }];
    }),
  }));
}

const figureIn = ({ cells }: Line, { key }: Round): Estimate | undefined =>
  cells.get(key)?.estimate ?? undefined;

function rankLines(lines: readonly Line[], round: Round, method: Method): Map<string, RankRange | null> {
  const present = lines.flatMap((line) => {
    const estimate = figureIn(line, round);
    return estimate === undefined ? [] : [{ slug: line.area.slug, estimate }];
  });
  const ranges = rankRanges(
    present.map(({ estimate }) => estimate),
    method,
  );
  return new Map(present.map(({ slug }, index) => [slug, ranges[index] ?? null]));
}

function differenceOut(
  judged: ManyJudged<Judgement> | undefined,
  area: Estimate | undefined,
  city: Estimate | undefined,
  indicator: IndicatorDefinition,
): Compared['differenceToCity'] {
  const { judgement, pValue } = judged ?? { judgement: notAssessable('no_value'), pValue: null };
  const { verdict, reason } = judgement;
  const sentence =
    area === undefined || city === undefined
      ? cannotBeJudged('no_value')
      : differenceSentence(judgement, area, city, indicator);
  if (judgement.verdict === 'not_assessable') {
    return { difference: null, lower: null, upper: null, verdict, reason, pValue, sentence };
  }
  const { difference, lower, upper } = judgement;
  return { difference, lower, upper, verdict, reason, pValue, sentence };
}

/** The step to the round's figure from the latest one before it; undefined where one of them is missing. */
function latestStep(line: Line, { indicator, round }: ComparedWith): JudgedChange | undefined {
  const figures = figuresOf(line, indicator, round.date).slice(-2);
  if (figures.at(-1)?.round !== round.key) return undefined;
  const breakDates = indicator.breaks.map(({ date }) => date);
  return judgeSeries(figures, breakDates, indicator.method).changes[0];
}

function changeOut(
  step: JudgedChange | undefined,
  judged: ManyJudged<Judgement> | undefined,
  indicator: IndicatorDefinition,
): Compared['change'] {
  if (step === undefined || judged === undefined) return null;
  return toChange({ ...step, judgement: judged.judgement }, indicator);
}

/** Breaks up to the round: a later one says nothing of it. */
const breakDatesOf = ({ indicator, round }: ComparedWith): string[] =>
  indicator.breaks.map(({ date }) => date).filter((date) => date <= round.date);

const trendOut = (trend: Trend | undefined): Compared['trend'] => ({
  verdict: trend?.verdict ?? 'too_few_rounds',
  rounds: [...(trend?.rounds ?? [])],
});
