import type { ReadDb } from '../../../db/database';
import type { Reading } from '../../domain/areas/reading';
import { notFound, Problem } from '../../http/problem';
import { findIndicatorDefinition } from '../indicators/indicator-definition.queries';
import { listTargets } from '../targets/targets.queries';
import { buildSeries } from './build-series';
import type { AreaChoice } from './choose-areas';
import { readLines } from './read-lines';
import type { SeriesResponse } from './series.contract';

/** More lines than this is a download, not a view. */
const MOST_SERIES = 1000;

export interface SeriesRequest {
  readonly indicator: string;
  readonly areas: AreaChoice;
  /** Group keys; `all`: every group. */
  readonly groups: readonly string[] | 'all';
  readonly reading: Reading;
}

/**
 * One series per area and group asked for: areas in the order they were asked for (or the city, then by name),
 * groups in theirs.
 * @throws Problem 404 when the indicator, an area or a group is unknown; 400 when too much is asked for
 */
export async function getSeries(db: ReadDb, request: SeriesRequest): Promise<SeriesResponse> {
  const [indicator, targets] = await Promise.all([
    findIndicatorDefinition(db, request.indicator),
    listTargets(db, request.indicator),
  ]);
  if (indicator === undefined) throw notFound(`no indicator is called ${request.indicator}`);
  const alsoWeigh = targets.flatMap(({ areas }) => areas.map(({ slug }) => slug));
  const { lines, weighing } = await readLines(db, indicator, { ...request, alsoWeigh });
  if (lines.length > MOST_SERIES) {
    const detail = `${lines.length} series at a time are too many; at most ${MOST_SERIES}`;
    throw new Problem({ status: 400, code: 'too_many_series', detail });
  }
  const parts = { indicator, targets, reading: request.reading, weighing };
  return { series: lines.map((line) => buildSeries(line, parts)) };
}
