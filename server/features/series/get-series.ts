import type { ReadDb } from '../../../db/database';
import type { Reading } from '../../domain/areas/reading';
import { notFound } from '../../http/problem';
import { findIndicatorDefinition } from '../indicators/indicator-definition.queries';
import { listTargets } from '../targets/targets.queries';
import { buildSeries } from './build-series';
import type { AreaChoice } from './choose-areas';
import { readLines } from './read-lines';
import type { SeriesResponse } from './series.contract';

/** Every neighbourhood by every group is one answer, and no more. */
const MOST_SERIES = 1200;

export interface SeriesRequest {
  readonly indicator: string;
  readonly areas: AreaChoice;
  /** Group keys; `all`: every group. */
  readonly groups: readonly string[] | 'all';
  readonly reading: Reading;
  /** ISO date: what is decided for later does not hold yet. */
  readonly today: string;
  /** ISO date: rounds after it are not looked at, as if it were that day. Default: every round. */
  readonly until?: string;
}

/**
 * One series per area and group asked for: areas in the order they were asked for (or the city, then by name),
 * groups in theirs.
 * @throws Problem 404 when the indicator, an area or a group is unknown; 400 when too much is asked for
 */
export async function getSeries(db: ReadDb, request: SeriesRequest): Promise<SeriesResponse> {
  const [defined, targets] = await Promise.all([
    findIndicatorDefinition(db, request.indicator),
    listTargets(db, request.indicator),
  ]);
  if (defined === undefined) throw notFound(`no indicator is called ${request.indicator}`);
  const { until = '9999-12-31' } = request;
  const indicator = { ...defined, rounds: defined.rounds.filter(({ date }) => date <= until) };
  const alsoWeigh = targets.flatMap(({ areas }) => areas.map(({ slug }) => slug));
  const { lines, weighing } = await readLines(db, indicator, { ...request, alsoWeigh, most: MOST_SERIES });
  const { reading, today } = request;
  const parts = { indicator, targets, reading, weighing, today };
  return { series: lines.map((line) => buildSeries(line, parts)) };
}
