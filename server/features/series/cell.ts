import type { Estimate } from '../../domain/statistics/estimate';
import type { CellRow } from './cells.queries';
import type { SeriesPoint } from './series.contract';

/** A stored cell: its estimate, and where it came from. */
export interface Cell {
  readonly round: string;
  readonly estimate: Estimate;
  readonly note: string;
  readonly source: SeriesPoint['source'];
}

/** The cell of a row, or undefined for an area and group without any. */
export function cellOf(row: CellRow): Cell | undefined {
  const { round_key, kind, status, provenance, precision } = row;
  if (round_key === null || kind === null || status === null || provenance === null || precision === null) {
    return undefined;
  }
  return {
    round: round_key,
    estimate: {
      kind,
      status,
      provenance,
      precision,
      value: row.value,
      lower: row.lower,
      upper: row.upper,
      respondents: row.respondents,
      effectiveRespondents: row.effective_respondents,
      weightedBase: row.weighted_base,
    },
    note: row.note ?? '',
    source: row.source_title === null ? null : { title: row.source_title, url: row.source_url },
  };
}

interface Round {
  readonly key: string;
  readonly date: string;
}

interface Lifetime {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** What the API says of a round: the cell's figure, or why there is none. */
export function toPoint(round: Round, cell: Cell | undefined, area: Lifetime): SeriesPoint {
  if (cell === undefined) {
    return {
      round: round.key,
      date: round.date,
      status: existed(area, round.date) ? 'not_available' : 'not_applicable',
      value: null,
      lower: null,
      upper: null,
      respondents: null,
      provenance: null,
      precision: null,
      source: null,
      note: '',
      recalculation: null,
    };
  }
  const { status, value, lower, upper, respondents, provenance, precision } = cell.estimate;
  const { source, note } = cell;
  return {
    round: round.key,
    date: round.date,
    status,
    value,
    lower,
    upper,
    respondents,
    provenance,
    precision,
    source,
    note,
    recalculation: null,
  };
}

/** Validity is half-open: on its last day an area is already its successor. */
export const existed = ({ valid_from, valid_to }: Lifetime, date: string): boolean =>
  valid_from <= date && (valid_to === null || date < valid_to);
