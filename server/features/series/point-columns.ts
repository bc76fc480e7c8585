import type { CellUnit, Column, Row } from '../../domain/exporting/data-table';
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
  const text = (key: string, sv: string, en: string): Column => ({ key, label: { sv, en }, type: 'text' });
  return [
    text('status', 'Status, kod', 'Status, code'),
    text('status_text', 'Status', 'Status'),
    { key: 'value', label: VALUE_LABELS[unit], type: 'number', unit, missing: 'not_known' },
    {
      key: 'lower',
      label: { sv: 'Osäkerhet från', en: 'Interval from' },
      type: 'number',
      unit,
      missing: 'not_known',
    },
    {
      key: 'upper',
      label: { sv: 'Osäkerhet till', en: 'Interval to' },
      type: 'number',
      unit,
      missing: 'not_known',
    },
    {
      key: 'respondents',
      label: { sv: 'Antal svar', en: 'Answers' },
      type: 'integer',
      unit: 'answers',
      missing: 'not_known',
    },
    text('provenance', 'Ursprung, kod', 'Provenance, code'),
    text('provenance_text', 'Ursprung', 'Provenance'),
    text('precision', 'Noggrannhet, kod', 'Precision, code'),
    text('precision_text', 'Noggrannhet', 'Precision'),
    text('source', 'Källa', 'Source'),
    text('source_url', 'Källans adress', 'Address of the source'),
    text('note', 'Källans anmärkning', 'Note of the source'),
    text('recalculated_from', 'Omräknad av', 'Recalculated from'),
    text('recalculation_weights', 'Vikter, kod', 'Weights, code'),
    {
      key: 'recalculation_weights_date',
      label: { sv: 'Vikternas dag', en: 'Day of the weights' },
      type: 'date',
    },
    text('recalculation_weights_source', 'Vikternas källa', 'Source of the weights'),
    text(
      'recalculation_refusal',
      'Varför den inte kan räknas om, kod',
      'Why it cannot be recalculated, code',
    ),
    text('remark', 'Att tänka på', 'Mind that'),
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
  const parts = partsOf(recalculation);
  const basis = weights && WEIGHT_WORDS[weights.basis];
  const prognosis = weights?.prognosis
    ? { sv: ', enligt befolkningsprognos', en: ', by a population forecast' }
    : { sv: '', en: '' };
  return [
    {
      sv: `omräknad av ${parts}${basis ? ` (vikter: ${basis.sv}${prognosis.sv})` : ''}`,
      en: `recalculated from ${parts}${basis ? ` (weights: ${basis.en}${prognosis.en})` : ''}`,
    },
  ];
}
