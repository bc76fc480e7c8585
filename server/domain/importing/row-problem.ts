import type { Localized } from '../localized';

/** What can be wrong with a row. */
export const ROW_PROBLEMS = [
  'wrong_field_count',
  'wrong_encoding',
  'missing_weight',
  'impossible_weight',
  'unknown_area',
  'area_did_not_exist',
  'impossible_age',
  'age_outside_frame',
  'unknown_code',
] as const;
export type RowProblemCode = (typeof ROW_PROBLEMS)[number];

/** One fault in one row of a survey file. */
export interface RowProblem {
  /** The line of the file the row begins on; the header is line 1. */
  readonly row: number;
  /** The column's name; empty when the row as a whole is wrong. */
  readonly column: string;
  readonly code: RowProblemCode;
  /** What stands there, shortened. */
  readonly value: string;
}

const REASONS: Record<RowProblemCode, Localized> = {
  wrong_field_count: { sv: 'fel antal fält', en: 'wrong number of fields' },
  wrong_encoding: { sv: 'tecken som inte är giltig UTF-8', en: 'characters that are not valid UTF-8' },
  missing_weight: { sv: 'vikt saknas', en: 'the weight is missing' },
  impossible_weight: { sv: 'vikten är inte ett tal över 0', en: 'the weight is not a number above 0' },
  unknown_area: { sv: 'okänt område', en: 'unknown area' },
  area_did_not_exist: {
    sv: 'området fanns inte vid mätomgången',
    en: 'the area did not exist at the time of the round',
  },
  impossible_age: {
    sv: 'åldern är inte ett helt tal från 0 till 120',
    en: 'the age is not a whole number from 0 to 120',
  },
  age_outside_frame: {
    sv: 'åldern ligger utanför undersökningens urval',
    en: 'the age lies outside the survey',
  },
  unknown_code: { sv: 'svarskod som beskrivningen inte har', en: 'a code the description does not have' },
};

/** Why a row is refused, in words. */
export const reasonOf = ({ code }: Pick<RowProblem, 'code'>): Localized => REASONS[code];
