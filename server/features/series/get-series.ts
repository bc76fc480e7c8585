import type { ReadDb } from '../../../db/database';
import { notFound, Problem } from '../../http/problem';
import { findIndicatorDefinition } from '../indicators/indicator-definition.queries';
import { buildSeries } from './build-series';
import { type CellRow, type CellSelection, listCells } from './cells.queries';
import type { IndicatorSeries, SeriesResponse } from './series.contract';

/** More lines than this is a download, not a view. */
const MOST_SERIES = 1000;

export interface SeriesRequest {
  readonly indicator: string;
  /** Slugs; `all` among them means the city and every district. */
  readonly areas: readonly string[];
  /** Group keys; `*` among them means every group. */
  readonly groups: readonly string[];
}

/**
 * One series per area and group asked for: areas in the order they were asked for (`all`: the city, then the
 * districts by name), groups in theirs.
 * @throws Problem 404 when the indicator, an area or a group is unknown; 400 when too much is asked for
 */
export async function getSeries(db: ReadDb, request: SeriesRequest): Promise<SeriesResponse> {
  const selection: CellSelection = {
    indicator: request.indicator,
    areas: request.areas.includes('all') ? 'all' : request.areas,
    groups: request.groups.includes('*') ? 'all' : request.groups,
  };
  const [indicator, rows] = await Promise.all([
    findIndicatorDefinition(db, request.indicator),
    listCells(db, selection),
  ]);
  if (indicator === undefined) throw notFound(`no indicator is called ${request.indicator}`);
  const lines = groupRows(rows);
  refuseUnknown(selection, rows);
  if (lines.size > MOST_SERIES) {
    const detail = `${lines.size} series at a time are too many; at most ${MOST_SERIES}`;
    throw new Problem({ status: 400, code: 'too_many_series', detail });
  }
  const series = [...lines.values()].flatMap((line) =>
    line[0] === undefined ? [] : [{ first: line[0], series: buildSeries(indicator, line[0], line) }],
  );
  return { series: series.sort(inOrderOf(selection)).map((one) => one.series) };
}

function groupRows(rows: readonly CellRow[]): Map<string, CellRow[]> {
  const lines = new Map<string, CellRow[]>();
  for (const row of rows) {
    const key = `${row.slug}/${row.group_key}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [row]);
    else line.push(row);
  }
  return lines;
}

/** Areas and groups come crossed: where one of them is unknown altogether there is no row to tell which. */
function refuseUnknown({ areas, groups }: CellSelection, rows: readonly CellRow[]): void {
  const area = areas === 'all' ? undefined : areas.find((slug) => !rows.some((row) => row.slug === slug));
  const group =
    groups === 'all' ? undefined : groups.find((key) => !rows.some((row) => row.group_key === key));
  const unknown = [area && `no area is called ${area}`, group && `no group is called ${group}`].filter(
    Boolean,
  );
  if (unknown.length > 0) throw notFound(unknown.join(', or '));
}

interface Ordered {
  readonly first: CellRow;
  readonly series: IndicatorSeries;
}

function inOrderOf({ areas }: CellSelection): (one: Ordered, other: Ordered) => number {
  const place = ({ first }: Ordered) =>
    areas === 'all' ? Number(first.area_kind !== 'city') : areas.indexOf(first.slug);
  return (one, other) =>
    place(one) - place(other) ||
    one.first.name.localeCompare(other.first.name, 'sv') ||
    one.first.group_position - other.first.group_position;
}
