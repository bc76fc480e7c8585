import type { Localized } from '../localized';

/** Why a file as a whole is refused. */
export const REFUSALS = [
  'wrong_arguments',
  'unreadable_file',
  'bad_description',
  'unknown_survey',
  'unknown_round',
  'empty_file',
  'wrong_encoding',
  'wrong_delimiter',
  'missing_column',
  'repeated_column',
  'unclosed_quote',
  'truncated_file',
  'respondents_differ',
  'bad_rows',
  'same_file',
  'round_already_imported',
  'file_too_large',
  'too_many_positions',
  'not_geojson',
  'unknown_names',
  'bad_boundaries',
  'boundaries_already_imported',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that was not taken in. Nothing of it has been stored. */
export class ImportRejected extends Error {
  constructor(
    readonly code: Refusal,
    readonly reason: Localized,
  ) {
    super(reason.sv);
    this.name = 'ImportRejected';
  }
}
