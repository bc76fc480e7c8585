import type { ReadDb } from '../../../db/database';
import { quintileLimits } from '../../domain/statistics/classes';
import { notFound } from '../../http/problem';
import { findIndicatorDefinition } from '../indicators/indicator-definition.queries';
import { methodOut } from '../indicators/indicator-method';
import { toPoint } from '../series/cell';
import { listCells } from '../series/cells.queries';
import { compareDistricts } from './compare-districts';
import type { Comparison } from './comparison.contract';
import { type AreaCells, cellsByArea, districtsOn } from './district-cells';

export interface ComparisonRequest {
  readonly indicator: string;
  readonly round: string;
  readonly group: string;
}

/**
 * The districts of a round side by side.
 * @throws Problem 404 when the indicator, the round or the group is unknown
 */
export async function getComparison(db: ReadDb, request: ComparisonRequest): Promise<Comparison> {
  const [indicator, rows] = await Promise.all([
    findIndicatorDefinition(db, request.indicator),
    listCells(db, { indicator: request.indicator, areas: 'all', groups: [request.group] }),
  ]);
  if (indicator === undefined) throw notFound(`no indicator is called ${request.indicator}`);
  const round = indicator.rounds.find(({ key }) => key === request.round);
  if (round === undefined) throw notFound(`the survey has no round ${request.round}`);
  const areas = cellsByArea(rows);
  const city = areas.find(({ area }) => area.area_kind === 'city');
  if (city === undefined) throw notFound(`no group is called ${request.group}`);

  const compared = compareDistricts(indicator, round, { city, districts: districtsOn(areas, round.date) });
  const judged = compared.filter(
    ({ differenceToCity }) => differenceToCity.verdict !== 'not_assessable',
  ).length;
  return {
    indicator: {
      key: indicator.key,
      label: indicator.label,
      question: indicator.question,
      countedAnswers: [...indicator.countedAnswers],
      unit: indicator.unit,
      polarity: indicator.polarity,
    },
    round: { round: round.key, date: round.date, dateAssumed: round.dateAssumed },
    group: { key: city.area.group_key, label: { sv: city.area.group_sv, en: city.area.group_en } },
    kind: 'district',
    within: null,
    reading: { kind: 'as_measured', date: null },
    control: 'none',
    city: toPoint(round, city.cells.get(round.key), city.area),
    areas: compared,
    comparedAreas: judged,
    expectedByChance: judged * (1 - indicator.method.confidenceLevel),
    breaks: indicator.breaks.map(({ round: key, reason }) => ({ round: key, reason })),
    classes: quintileLimits(districtValues(areas)),
    method: methodOut(indicator.method),
  };
}

/** Every district's value in every round, so that a map keeps its colours when the round changes. */
const districtValues = (areas: readonly AreaCells[]): number[] =>
  areas
    .filter(({ area }) => area.area_kind === 'district')
    .flatMap(({ cells }) => [...cells.values()].flatMap(({ estimate }) => estimate.value ?? []));
