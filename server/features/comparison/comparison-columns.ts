import type { Column, NumberColumn } from '../../domain/exporting/data-table';
import type { Unit } from '../../domain/statistics/estimate';
import { differenceUnit } from '../series/point-columns';

const text = (key: string, sv: string, en: string): Column => ({ key, label: { sv, en }, type: 'text' });

/** The difference to the whole city: how much, how sure, and in a sentence. */
export function differenceColumns(unit: Unit): Column[] {
  const number = (key: string, sv: string, en: string): Column => ({
    key,
    label: { sv, en },
    type: 'number',
    unit: differenceUnit(unit),
    missing: 'not_assessable',
  });
  return [
    number('difference', 'Skillnad mot hela staden', 'Difference from the whole city'),
    number('difference_lower', 'Skillnad från', 'Difference, interval from'),
    number('difference_upper', 'Skillnad till', 'Difference, interval to'),
    text('difference_verdict', 'Skillnadens utslag, kod', 'Verdict on the difference, code'),
    text('difference_text', 'Skillnadens utslag', 'Verdict on the difference'),
    text('difference_sentence', 'Skillnaden i en mening', 'The difference in a sentence'),
    {
      key: 'p_value',
      label: { sv: 'P-värde', en: 'P-value' },
      type: 'number',
      unit: 'probability',
      missing: 'not_assessable',
    },
  ];
}

const place = (key: string, sv: string, en: string): NumberColumn => ({
  key,
  label: { sv, en },
  type: 'integer',
  unit: 'place',
  missing: 'not_assessable',
});

export const RANK_COLUMNS: readonly Column[] = [
  place('rank_from', 'Plats från (1 är lägst)', 'Place from (1 is lowest)'),
  place('rank_to', 'Plats till', 'Place to'),
  place('rank_of', 'Platser', 'Places'),
];

export const TREND_COLUMNS: readonly Column[] = [
  text('trend_verdict', 'Trend, kod', 'Trend, code'),
  text('trend_text', 'Trend', 'Trend'),
  text('trend_rounds', 'Trendens mätomgångar', 'Rounds of the trend'),
];
