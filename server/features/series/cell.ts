import type { Estimate } from '../../domain/statistics/estimate';
import type { CellRow } from './cells.queries';
import type { Recalculation, SeriesPoint } from './series.contract';

/** A figure as it is read: its estimate, and where it came from. */
export interface Cell {
  readonly estimate: Estimate;
  readonly note: string;
  readonly source: SeriesPoint['source'];
  /** Set when it was measured in other areas, or under another name. */
  readonly recalculation: Recalculation | null;
}

/** What stands in a round: a figure, one that cannot be recalculated, or nothing. */
export type RoundCell = Cell | { readonly estimate: null; readonly recalculation: Recalculation } | undefined;

export function cellOf(row: CellRow): Cell {
  const { kind, status, value, lower, upper, respondents, provenance, precision, note } = row;
  return {
    estimate: {
      kind,
      status,
      provenance,
      precision,
      value,
      lower,
      upper,
      respondents,
      effectiveRespondents: row.effective_respondents,
      weightedBase: row.weighted_base,
    },
    note,
    source: row.source_title === null ? null : { title: row.source_title, url: row.source_url },
    recalculation: null,
  };
}

interface Round {
  readonly key: string;
  readonly date: string;
}

const NOTHING = {
  value: null,
  lower: null,
  upper: null,
  respondents: null,
  provenance: null,
  precision: null,
  source: null,
  note: '',
} as const;

/**
 * What the API says of a round: the figure, or why there is none.
 * @param covered whether the area, or the areas it is read from, existed that day
 */
export function toPoint({ key, date }: Round, cell: RoundCell, covered: boolean): SeriesPoint {
  const round = { round: key, date };
  if (cell === undefined) {
    return {
      ...round,
      ...NOTHING,
      status: covered ? 'not_available' : 'not_applicable',
      recalculation: null,
    };
  }
  if (cell.estimate === null) {
    return { ...round, ...NOTHING, status: 'not_assessable', recalculation: cell.recalculation };
  }
  const { status, value, lower, upper, respondents, provenance, precision } = cell.estimate;
  const { source, note, recalculation } = cell;
  return {
    ...round,
    status,
    value,
    lower,
    upper,
    respondents,
    provenance,
    precision,
    source,
    note,
    recalculation,
  };
}
