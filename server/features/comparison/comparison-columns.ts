import type { Column } from '../../domain/exporting/data-table';
import { integerColumns, numberColumns, textColumn } from '../../domain/exporting/make-column';
import type { Unit } from '../../domain/statistics/estimate';
import { differenceUnit } from '../series/point-columns';

/** The difference to the whole city: how much, how sure, and in a sentence. */
export function differenceColumns(unit: Unit): Column[] {
  const number = numberColumns(differenceUnit(unit), 'not_assessable');
  return [
    number('difference', 'Skillnad mot hela staden', 'Difference from the whole city'),
    number('difference_lower', 'Skillnad från', 'Difference, interval from'),
    number('difference_upper', 'Skillnad till', 'Difference, interval to'),
    textColumn('difference_verdict', 'Skillnadens utslag, kod', 'Verdict on the difference, code'),
    textColumn('difference_text', 'Skillnadens utslag', 'Verdict on the difference'),
    textColumn('difference_sentence', 'Skillnaden i en mening', 'The difference in a sentence'),
    numberColumns('probability', 'not_assessable')('p_value', 'P-värde', 'P-value'),
  ];
}

const place = integerColumns('place', 'not_assessable');

export const RANK_COLUMNS: readonly Column[] = [
  place('rank_from', 'Plats från (1 är lägst)', 'Place from (1 is lowest)'),
  place('rank_to', 'Plats till', 'Place to'),
  place('rank_of', 'Platser', 'Places'),
];

export const TREND_COLUMNS: readonly Column[] = [
  textColumn('trend_verdict', 'Trend, kod', 'Trend, code'),
  textColumn('trend_text', 'Trend', 'Trend'),
  textColumn('trend_rounds', 'Trendens mätomgångar', 'Rounds of the trend'),
];
