import type { CellUnit, Column, Row } from '../../domain/exporting/data-table';
import { integerColumns, numberColumns, textColumn } from '../../domain/exporting/make-column';
import {
  PRECISION_WORDS,
  PROVENANCE_WORDS,
  REFUSAL_WORDS,
  STATUS_WORDS,
  WEIGHT_WORDS,
} from '../../domain/exporting/status-words';
import type { Localized } from '../../domain/localized';
import type { Unit } from '../../domain/statistics/estimate';
import type { Recalculation, SeriesPoint } from './series.contract';

/** The unit of a difference between two values. */
export const differenceUnit = (unit: Unit): CellUnit => (unit === 'share' ? 'share_difference' : unit);

const VALUE_LABELS: Readonly<Record<Unit, Localized>> = {
  share: { sv: 'Andel', en: 'Share' },
  per_population: { sv: 'Per invånare', en: 'Per residents' },
  count: { sv: 'Antal', en: 'Count' },
  mean: { sv: 'Medelvärde', en: 'Mean' },
};

/** What every table says of a figure: itself, how sure it is, and where it comes from. */
export function pointColumns(unit: Unit): Column[] {
  const number = numberColumns(unit, 'not_known');
  return [
    textColumn('status', 'Status, kod', 'Status, code'),
    textColumn('status_text', 'Status', 'Status'),
    number('value', VALUE_LABELS[unit].sv, VALUE_LABELS[unit].en),
    number('lower', 'Osäkerhet från', 'Interval from'),
    number('upper', 'Osäkerhet till', 'Interval to'),
    integerColumns('answers', 'not_known')('respondents', 'Antal svar', 'Answers'),
    textColumn('provenance', 'Ursprung, kod', 'Provenance, code'),
    textColumn('provenance_text', 'Ursprung', 'Provenance'),
    textColumn('precision', 'Noggrannhet, kod', 'Precision, code'),
    textColumn('precision_text', 'Noggrannhet', 'Precision'),
    textColumn('source', 'Källa', 'Source'),
    textColumn('source_url', 'Källans adress', 'Address of the source'),
    textColumn('note', 'Källans anmärkning', 'Note of the source'),
    {
      ...textColumn('recalculated_from', 'Omräknad av', 'Recalculated from'),
      forPeople: 'recalculated_from_percent',
    },
    textColumn('recalculation_weights', 'Vikter, kod', 'Weights, code'),
    {
      key: 'recalculation_weights_date',
      label: { sv: 'Vikternas dag', en: 'Day of the weights' },
      type: 'date',
    },
    textColumn('recalculation_weights_source', 'Vikternas källa', 'Source of the weights'),
    textColumn(
      'recalculation_refusal',
      'Varför den inte kan räknas om, kod',
      'Why it cannot be recalculated, code',
    ),
    textColumn('remark', 'Att tänka på', 'Mind that'),
  ];
}

export function pointCells(point: SeriesPoint): Row {
  const { status, value, lower, upper, respondents, provenance, precision, source, note, recalculation } =
    point;
  return {
    status,
    status_text: STATUS_WORDS[status],
    value,
    lower,
    upper,
    respondents,
    provenance,
    provenance_text: provenance && PROVENANCE_WORDS[provenance],
    precision,
    precision_text: precision && PRECISION_WORDS[precision],
    source: source?.title ?? null,
    source_url: source?.url ?? null,
    note: note === '' ? null : note,
    recalculated_from: recalculation && partsOf(recalculation),
    recalculated_from_percent: recalculation && partsInPercent(recalculation),
    recalculation_weights: recalculation?.weights?.basis ?? null,
    recalculation_weights_date: recalculation?.weights?.date ?? null,
    recalculation_weights_source: recalculation?.weights?.source?.title ?? null,
    recalculation_refusal: recalculation?.refusal ?? null,
    remark: remarkOn(point),
  };
}

/** "Rinkeby-Kista 0.61; Spånga-Tensta 0.39": each part with its weight, when it has one. */
const partsOf = ({ parts }: Recalculation): string =>
  parts.map(({ label, weight }) => (weight === null ? label : `${label} ${weight}`)).join('; ');

/** "Rinkeby-Kista 61 %; Spånga-Tensta 39 %", as people read weights. */
function partsInPercent({ parts }: Recalculation): Localized {
  const inEach = (write: (weight: number) => string) =>
    parts.map(({ label, weight }) => (weight === null ? label : `${label} ${write(weight)}`)).join('; ');
  return {
    sv: inEach((weight) => `${percent(weight).replace('.', ',')} %`),
    en: inEach((weight) => `${percent(weight)}%`),
  };
}

const percent = (share: number): string => String(Number((share * 100).toFixed(1)));

/** What must not be missed when the figure is used; null when there is nothing. */
function remarkOn({ status, provenance, precision, recalculation }: SeriesPoint): Localized | null {
  const remarks: Localized[] = [
    ...(provenance === 'example' ? [PROVENANCE_WORDS.example] : []),
    ...(['unreliable', 'provisional', 'revised'].includes(status) ? [STATUS_WORDS[status]] : []),
    ...(precision === 'approximate' ? [PRECISION_WORDS.approximate] : []),
    ...(recalculation ? recalculationRemarks(recalculation) : []),
  ];
  if (remarks.length === 0) return null;
  return {
    sv: remarks.map(({ sv }) => sv).join('; '),
    en: remarks.map(({ en }) => en).join('; '),
  };
}

function recalculationRemarks(recalculation: Recalculation): Localized[] {
  const { weights, refusal } = recalculation;
  if (refusal !== null) {
    const why = REFUSAL_WORDS[refusal];
    return [{ sv: `kan inte räknas om: ${why.sv}`, en: `cannot be recalculated: ${why.en}` }];
  }
  const parts = partsInPercent(recalculation);
  const basis = weights && WEIGHT_WORDS[weights.basis];
  const prognosis = weights?.prognosis
    ? { sv: ', enligt befolkningsprognos', en: ', by a population forecast' }
    : { sv: '', en: '' };
  return [
    {
      sv: `omräknad av ${parts.sv}${basis ? ` (vikter: ${basis.sv}${prognosis.sv})` : ''}`,
      en: `recalculated from ${parts.en}${basis ? ` (weights: ${basis.en}${prognosis.en})` : ''}`,
    },
  ];
}
