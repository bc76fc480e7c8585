import type { ReadDb } from '../../../db/database';
import { type AreaHistory, type DatedArea, existedOn } from '../../domain/areas/area-history';
import { partsOn } from '../../domain/areas/parts-on';
import type { Reading } from '../../domain/areas/reading';
import { notFound, Problem } from '../../http/problem';
import { listPopulations } from '../areas/populations.queries';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import { type Cell, cellOf, type RoundCell } from './cell';
import { type CellRow, type Group, listCells, listGroups } from './cells.queries';
import { type AreaChoice, chooseAreas } from './choose-areas';
import { historyFor } from './history-for';
import { recalculateCell, type Weighing } from './recalculate-cell';

export interface LinesRequest {
  readonly areas: AreaChoice;
  /** Group keys; `all`: every group. */
  readonly groups: readonly string[] | 'all';
  readonly reading: Reading;
  /** Areas whose population the caller needs as well, should an area asked for be formed of them. */
  readonly alsoWeigh: readonly string[];
  /** More lines than this are refused before anything is read of them. */
  readonly most: number;
}

/** An area and group over the rounds of a survey, as the reading shows it. */
export interface Line {
  readonly area: DatedArea;
  readonly group: Group;
  /** By round; a round without an entry has nothing. */
  readonly cells: ReadonlyMap<string, NonNullable<RoundCell>>;
  /** Whether the area, or the areas it is read from, existed on the day of a round. */
  covers(round: string): boolean;
}

/** What was read, with what a caller needs to say more of it. */
export interface ReadLines {
  readonly lines: readonly Line[];
  readonly weighing: Weighing;
}

/**
 * Reads the figures of areas and groups in a reading, in a fixed number of queries: areas in the order of the choice,
 * groups in theirs.
 * @throws Problem 404 for an unknown area or group, or an area that the reading does not have; 400 for too many lines
 */
export async function readLines(
  db: ReadDb,
  indicator: IndicatorDefinition,
  request: LinesRequest,
): Promise<ReadLines> {
  const [history, groups] = await Promise.all([
    historyFor(db, request.areas),
    listGroups(db, request.groups),
  ]);
  const areas = chooseAreas(history, request.areas, request.reading);
  refuseUnknownGroup(request.groups, groups);
  refuseTooMany(areas.length * groups.length, request.most);
  const places = areas.map((area) => ({
    area,
    parts: partsByRound(history, area, indicator, request.reading),
  }));
  // Only an area that was formed of others is weighed by them.
  const formed = areas.some(({ slug }) => history.predecessors.has(slug));
  const slugs = new Set(places.flatMap(({ parts }) => [...parts.values()].flat()));
  const merged = places.flatMap(({ parts }) => [...parts.values()].filter((part) => part.length > 1).flat());
  const [rows, populations] = await Promise.all([
    listCells(db, indicator.key, { areas: [...slugs], groups: request.groups }),
    listPopulations(db, [...new Set([...merged, ...(formed ? request.alsoWeigh : [])])]),
  ]);
  const weighing = { history, populations, ages: indicator.ages, method: indicator.method };
  const stored = storedCells(rows);
  const lines = places.flatMap(({ area, parts }) =>
    groups.map((group) => ({
      area,
      group,
      cells: readCells({ area, parts, group }, { stored, indicator, weighing }),
      covers: (round: string) => parts.has(round),
    })),
  );
  return { lines, weighing };
}

function refuseUnknownGroup(wanted: LinesRequest['groups'], found: readonly Group[]): void {
  const unknown = wanted === 'all' ? undefined : wanted.find((key) => !found.some((one) => one.key === key));
  if (unknown !== undefined) throw notFound(`no group is called ${unknown}`);
}

function refuseTooMany(lines: number, most: number): void {
  if (lines <= most) return;
  const detail = `${lines} series at a time are too many; at most ${most}`;
  throw new Problem({ status: 400, code: 'too_many_series', detail });
}

type PartsByRound = ReadonlyMap<string, readonly string[]>;

function partsByRound(
  history: AreaHistory,
  area: DatedArea,
  { rounds }: IndicatorDefinition,
  reading: Reading,
): PartsByRound {
  const partsAt = (date: string) => {
    if (reading.kind === 'as_measured') return existedOn(area, date) ? [area.slug] : undefined;
    return partsOn(history, area.slug, date);
  };
  return new Map(
    rounds.flatMap(({ key, date }) => {
      const parts = partsAt(date);
      return parts === undefined ? [] : [[key, parts] as const];
    }),
  );
}

type StoredCells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

/** Area and group → round → cell. */
function storedCells(rows: readonly CellRow[]): StoredCells {
  const cells = new Map<string, Map<string, Cell>>();
  for (const row of rows) {
    const key = `${row.area_slug}/${row.group_key}`;
    const ofLine = cells.get(key) ?? new Map<string, Cell>();
    ofLine.set(row.round_key, cellOf(row));
    cells.set(key, ofLine);
  }
  return cells;
}

interface ReadFrom {
  readonly stored: StoredCells;
  readonly indicator: IndicatorDefinition;
  readonly weighing: Weighing;
}

interface Place {
  readonly area: DatedArea;
  readonly parts: PartsByRound;
  readonly group: Group;
}

function readCells(place: Place, { stored, indicator, weighing }: ReadFrom): Line['cells'] {
  const { area, parts, group } = place;
  const cells = new Map<string, NonNullable<RoundCell>>();
  const at = (slug: string, round: string) => stored.get(`${slug}/${group.key}`)?.get(round);
  for (const { key, date } of indicator.rounds) {
    const own = parts.get(key);
    if (own === undefined) continue;
    const found = own.map((slug) => ({ slug, cell: at(slug, key) }));
    const asMeasured = own.length === 1 && own[0] === area.slug;
    const cell = asMeasured ? found[0]?.cell : recalculateCell(found, date, weighing);
    if (cell !== undefined) cells.set(key, cell);
  }
  return cells;
}
