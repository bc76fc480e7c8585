import type { Column, Row } from '../../domain/exporting/data-table';
import { numberColumns, textColumn } from '../../domain/exporting/make-column';
import { CHANGE_WORDS } from '../../domain/exporting/status-words';
import type { Unit } from '../../domain/statistics/estimate';
import { differenceUnit } from './point-columns';
import type { Change } from './series.contract';

/** The change since the previous figure: how much, how sure, and in a sentence. */
export function changeColumns(unit: Unit): Column[] {
  const number = numberColumns(differenceUnit(unit), 'not_assessable');
  return [
    textColumn('change_from', 'Förändring sedan', 'Change since'),
    number('change', 'Förändring', 'Change'),
    number('change_lower', 'Förändring från', 'Change, interval from'),
    number('change_upper', 'Förändring till', 'Change, interval to'),
    textColumn('change_verdict', 'Förändringens utslag, kod', 'Verdict on the change, code'),
    textColumn('change_text', 'Förändringens utslag', 'Verdict on the change'),
    textColumn('change_sentence', 'Förändringen i en mening', 'The change in a sentence'),
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
