import type { Localized } from '../localized';

/** A number that is missing for another reason than its column's. */
export interface Absent {
  readonly missing: 'not_applicable' | 'not_available';
}

/** What stands in a cell; null is "no value", never 0. */
export type Cell = string | number | Localized | Absent | null;

/**
 * In what a column of numbers is measured. The first are the API's own; people get shares in percent and
 * differences between shares in percentage points.
 */
export const CELL_UNITS = [
  'share',
  'share_difference',
  'per_population',
  'count',
  'mean',
  'answers',
  'probability',
  'place',
  'percent',
  'percentage_points',
  'kronor',
] as const;
export type CellUnit = (typeof CELL_UNITS)[number];

/** Why a number is missing though the row has a figure. */
export type MissingNumber = 'not_known' | 'not_assessable' | 'no_target';

export type Column = {
  /** Stable and English: what a program may rely on. */
  readonly key: string;
  readonly label: Localized;
} & (
  | {
      readonly type: 'text' | 'date';
      /** Where in a row the same stands as people read it. */
      readonly forPeople?: string;
    }
  | { readonly type: 'number' | 'integer'; readonly unit: CellUnit; readonly missing: MissingNumber }
);

export type TextColumn = Exclude<Column, { type: 'number' | 'integer' }>;

export type NumberColumn = Extract<Column, { type: 'number' | 'integer' }>;

/** Columns that together name a row, as a cube has dimensions. */
export interface Dimension {
  readonly key: 'area' | 'group' | 'round';
  readonly label: Localized;
  readonly role: 'geo' | 'time' | 'classification';
  /** The column with its codes and the one with its words. */
  readonly code: string;
  readonly words: string;
  /** What must be known of single categories, by code: a series break. */
  readonly notes: ReadonlyMap<string, Localized>;
}

export interface AboutEntry {
  readonly key: string;
  readonly label: Localized;
  readonly values: readonly Localized[];
}

export type Row = Readonly<Record<string, Cell>>;

/** ISO dates. */
export interface FileDays {
  /** The day the figures were taken out. */
  readonly takenOut: string;
  /** The day figures were last taken in; null when it is not known. */
  readonly updated: string | null;
}

/** An answer as a table, with all that must be known of its figures: what every file is written from. */
export interface DataTable {
  readonly title: Localized;
  /** The indicator, alone: what the figures are. */
  readonly subject: { readonly code: string; readonly label: Localized; readonly area: Localized };
  /** Parts of a file name in lower-case ASCII, most telling first. */
  readonly fileName: readonly string[];
  readonly days: FileDays;
  readonly about: readonly AboutEntry[];
  readonly columns: readonly Column[];
  /** Every combination of their codes that has a row has exactly one. */
  readonly dimensions: readonly Dimension[];
  /** Each has `status`, `provenance` and `remark` beside its numbers. */
  readonly rows: readonly Row[];
}

export const isNumberColumn = (column: Column): column is NumberColumn =>
  column.type === 'number' || column.type === 'integer';

export const isAbsent = (cell: Cell | undefined): cell is Absent =>
  typeof cell === 'object' && cell !== null && 'missing' in cell;

/** A cell as one language writes it. */
export function say(cell: Cell | undefined, language: keyof Localized): string | number | null {
  if (cell === undefined || cell === null) return null;
  if (typeof cell !== 'object') return cell;
  return isAbsent(cell) ? null : cell[language];
}
