import type { ReadDb } from '../../../db/database';
import { dayOf, type Reading } from '../../domain/areas/reading';
import { quintileLimits } from '../../domain/statistics/classes';
import { notFound } from '../../http/problem';
import { findIndicatorDefinition } from '../indicators/indicator-definition.queries';
import { methodOut } from '../indicators/indicator-method';
import { readingOut } from '../series/build-series';
import { toPoint } from '../series/cell';
import { chooseKind } from '../series/choose-kind';
import { type Line, readLines } from '../series/read-lines';
import { listTargets } from '../targets/targets.queries';
import { compareAreas } from './compare-areas';
import type { Comparison } from './comparison.contract';

/** Every area is judged against every other for its rank: a city of more has outgrown this view. */
const MOST_AREAS = 1000;

export interface ComparisonRequest {
  readonly indicator: string;
  readonly round: string;
  readonly group: string;
  readonly kind: 'district' | 'neighbourhood';
  /** The slug of the district whose neighbourhoods are compared. */
  readonly within: string | undefined;
  readonly reading: Reading;
  /** ISO date: what is decided for later does not hold yet. */
  readonly today: string;
}

/**
 * The areas of a round side by side.
 * @throws Problem 404 when the indicator, the round, the group or the district is unknown
 */
export async function getComparison(db: ReadDb, request: ComparisonRequest): Promise<Comparison> {
  const { reading } = request;
  const [indicator, targets] = await Promise.all([
    findIndicatorDefinition(db, request.indicator),
    listTargets(db, request.indicator),
  ]);
  if (indicator === undefined) throw notFound(`no indicator is called ${request.indicator}`);
  const round = indicator.rounds.find(({ key }) => key === request.round);
  if (round === undefined) throw notFound(`the survey has no round ${request.round}`);
  const { lines, weighing } = await readLines(db, indicator, {
    areas: await chooseKind(db, request, dayOf(reading) ?? round.date),
    groups: [request.group],
    reading,
    most: MOST_AREAS,
    alsoWeigh: targets.flatMap(({ areas }) => areas.map(({ slug }) => slug)),
  });
  const city = lines.find(({ area }) => area.kind === 'city');
  if (city === undefined) throw notFound('there is no city to compare with');
  const areas = lines.filter(
    (line) => line !== city && (reading.kind === 'areas_of' || line.covers(round.key)),
  );
  const controlled = request.kind === 'neighbourhood';
  const compared = compareAreas(city, areas, {
    indicator,
    round,
    targets,
    weighing,
    controlled,
    today: request.today,
  });
  const judged = compared.filter(({ differenceToCity }) => differenceToCity.pValue !== null).length;
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
    round: { round: round.key, date: round.date, dateAssumed: round.dateAssumed },
    group: { key: city.group.key, label: { sv: city.group.label_sv, en: city.group.label_en } },
    kind: request.kind,
    within: withinOut(request, weighing.history.areas),
    reading: readingOut(reading),
    city: toPoint(round, city.cells.get(round.key), true),
    areas: compared,
    control: controlled ? 'benjamini_hochberg' : 'none',
    comparedAreas: judged,
    expectedByChance: judged * (1 - indicator.method.confidenceLevel),
    breaks: indicator.breaks.map(({ round: key, reason }) => ({ round: key, reason })),
    classes: quintileLimits(valuesOf(lines, city)),
    method: methodOut(indicator.method),
  };
}

function withinOut(
  { within }: ComparisonRequest,
  areas: ReadonlyMap<string, { readonly slug: string; readonly name: string }>,
): Comparison['within'] {
  const area = within === undefined ? undefined : areas.get(within);
  return area === undefined ? null : { slug: area.slug, label: area.name };
}

/** Every area's value in every round, so that a map keeps its colours when the round changes. */
const valuesOf = (lines: readonly Line[], city: Line): number[] =>
  lines
    .filter((line) => line !== city)
    .flatMap(({ cells }) => [...cells.values()].flatMap(({ estimate }) => estimate?.value ?? []));
