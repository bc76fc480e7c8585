import type { CellUnit, MissingNumber, NumberColumn, TextColumn } from './data-table';

/** A column of words or codes. */
export const textColumn = (key: string, sv: string, en: string): TextColumn => ({
  key,
  label: { sv, en },
  type: 'text',
});

type MakeNumber = (key: string, sv: string, en: string) => NumberColumn;

/** Columns of numbers in one unit, missing for one reason: `numberColumns('share', 'not_known')('value', …)`. */
export const numberColumns =
  (unit: CellUnit, missing: MissingNumber): MakeNumber =>
  (key, sv, en) => ({ key, label: { sv, en }, type: 'number', unit, missing });

/** The same of whole numbers. */
export const integerColumns =
  (unit: CellUnit, missing: MissingNumber): MakeNumber =>
  (key, sv, en) => ({ key, label: { sv, en }, type: 'integer', unit, missing });
