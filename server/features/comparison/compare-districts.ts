import { type Judgement, notAssessable } from '../../domain/statistics/change';
import { judgeDifferenceToWhole } from '../../domain/statistics/difference-to-whole';
import type { Estimate } from '../../domain/statistics/estimate';
import { type RankRange, rankRanges } from '../../domain/statistics/rank-range';
import { judgeSeries } from '../../domain/statistics/series';
import { differenceSentence } from '../../domain/text/difference-sentence';
import { cannotBeJudged } from '../../domain/text/reason';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import { toPoint } from '../series/cell';
import { toChange } from '../series/to-change';
import type { Comparison } from './comparison.contract';
import { type AreaCells, figuresUpTo } from './district-cells';

type Compared = Comparison['areas'][number];
type Round = IndicatorDefinition['rounds'][number];

/** Each district of a round against the city, among its peers and against its own latest earlier figure. */
export function compareDistricts(
  indicator: IndicatorDefinition,
  round: Round,
  { city, districts }: { city: AreaCells; districts: readonly AreaCells[] },
): Compared[] {
  const whole = city.cells.get(round.key)?.estimate;
  const ranks = rankDistricts(indicator, round, districts);
  return districts.map((district) => {
    const cell = district.cells.get(round.key);
    return {
      area: { slug: district.area.slug, label: district.area.name },
      point: toPoint(round, cell, district.area),
      differenceToCity: differenceToCity(indicator, cell?.estimate, whole),
      rank: ranks.get(district.area.slug) ?? null,
      change: latestChange(indicator, round, district),
      trend: { verdict: 'too_few_rounds', rounds: [] },
      targets: [],
    };
  });
}

function rankDistricts(
  { method }: IndicatorDefinition,
  round: Round,
  districts: readonly AreaCells[],
): Map<string, RankRange | null> {
  const present = districts.flatMap(({ area, cells }) => {
    const estimate = cells.get(round.key)?.estimate;
    return estimate === undefined ? [] : [{ slug: area.slug, estimate }];
  });
  const ranges = rankRanges(
    present.map(({ estimate }) => estimate),
    method,
  );
  return new Map(present.map(({ slug }, index) => [slug, ranges[index] ?? null]));
}

function differenceToCity(
  indicator: IndicatorDefinition,
  district: Estimate | undefined,
  city: Estimate | undefined,
): Compared['differenceToCity'] {
  if (district === undefined || city === undefined) {
    return unjudged(notAssessable('no_value'), cannotBeJudged('no_value'));
  }
  const judgement = judgeDifferenceToWhole(district, city, indicator.method);
  const sentence = differenceSentence(judgement, district, city, indicator);
  if (judgement.verdict === 'not_assessable') return unjudged(judgement, sentence);
  const { difference, lower, upper, verdict } = judgement;
  return { difference, lower, upper, verdict, reason: null, pValue: null, sentence };
}

function unjudged(
  { verdict, reason }: Judgement,
  sentence: Compared['differenceToCity']['sentence'],
): Compared['differenceToCity'] {
  return { difference: null, lower: null, upper: null, verdict, reason, pValue: null, sentence };
}

function latestChange(indicator: IndicatorDefinition, round: Round, district: AreaCells): Compared['change'] {
  const figures = figuresUpTo(district, indicator, round.date).slice(-2);
  if (figures.at(-1)?.round !== round.key) return null;
  const breakDates = indicator.breaks.map(({ date }) => date);
  const [change] = judgeSeries(figures, breakDates, indicator.method).changes;
  return change === undefined ? null : toChange(change, indicator);
}
