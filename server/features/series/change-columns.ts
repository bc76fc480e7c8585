import type { Column, Row } from '../../domain/exporting/data-table';
import { CHANGE_WORDS } from '../../domain/exporting/status-words';
import type { Unit } from '../../domain/statistics/estimate';
import { differenceUnit } from './point-columns';
import type { Change } from './series.contract';

/** The change since the previous figure: how much, how sure, and in a sentence. */
export function changeColumns(unit: Unit): Column[] {
  const number = (key: string, sv: string, en: string): Column => ({
    key,
    label: { sv, en },
    type: 'number',
    unit: differenceUnit(unit),
    missing: 'not_assessable',
  });
  const text = (key: string, sv: string, en: string): Column => ({ key, label: { sv, en }, type: 'text' });
  return [
    text('change_from', 'Förändring sedan', 'Change since'),
    number('change', 'Förändring', 'Change'),
    number('change_lower', 'Förändring från', 'Change, interval from'),
    number('change_upper', 'Förändring till', 'Change, interval to'),
    text('change_verdict', 'Förändringens utslag, kod', 'Verdict on the change, code'),
    text('change_text', 'Förändringens utslag', 'Verdict on the change'),
    text('change_sentence', 'Förändringen i en mening', 'The change in a sentence'),
  ];
}

export function changeCells(change: Change | null): Row {
  return {
    change_from: change?.from ?? null,
    change: change?.difference ?? null,
    change_lower: change?.lower ?? null,
    change_upper: change?.upper ?? null,
    change_verdict: change?.verdict ?? null,
    change_text: change && CHANGE_WORDS[change.verdict],
    change_sentence: change?.sentence ?? null,
  };
}
