import type { DatedEstimate } from '../../domain/statistics/trend';
import type { IndicatorDefinition } from '../indicators/indicator-definition.queries';
import { type Cell, cellOf, existed } from '../series/cell';
import type { CellRow } from '../series/cells.queries';

/** The city or a district with all its cells. */
export interface AreaCells {
  readonly area: CellRow;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Rows by area, in the order of the areas' names. */
export function cellsByArea(rows: readonly CellRow[]): AreaCells[] {
  const areas = new Map<string, { area: CellRow; cells: Map<string, Cell> }>();
  for (const row of rows) {
    const known = areas.get(row.slug) ?? { area: row, cells: new Map() };
    const cell = cellOf(row);
    if (cell !== undefined) known.cells.set(cell.round, cell);
    areas.set(row.slug, known);
  }
  return [...areas.values()].sort((one, other) => one.area.name.localeCompare(other.area.name, 'sv'));
}

/** The districts that existed that day. */
export const districtsOn = (areas: readonly AreaCells[], date: string): AreaCells[] =>
  areas.filter(({ area }) => area.area_kind === 'district' && existed(area, date));

/** An area's figures up to and with a round, oldest first. */
export function figuresUpTo(
  { cells }: AreaCells,
  { rounds }: IndicatorDefinition,
  date: string,
): DatedEstimate[] {
  return rounds.flatMap((round) => {
    const cell = cells.get(round.key);
    return cell === undefined || round.date > date
      ? []
      : [{ round: round.key, date: round.date, estimate: cell.estimate }];
  });
}
