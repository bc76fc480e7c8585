import type { DataTable, Row } from '../../../server/domain/exporting/data-table';
import type { IndicatorSeries, SeriesPoint } from '../../../server/features/series/series.contract';

/** A small table of one share in given areas and rounds, for trying the writers. */
export function tableOf(rows: readonly Row[], changes: Partial<DataTable> = {}): DataTable {
  const text = (key: string) => ({ key, label: { sv: key, en: key }, type: 'text' }) as const;
  const dimension = (
    key: 'area' | 'group' | 'round',
    role: 'geo' | 'time' | 'classification',
    code: string,
  ) => ({
    key,
    label: { sv: key, en: key },
    role,
    code,
    words: key,
    notes: new Map(),
  });
  return {
    title: { sv: 'Oro', en: 'Worry' },
    subject: { code: 'oro', label: { sv: 'Oro', en: 'Worry' }, area: { sv: 'Trygghet', en: 'Safety' } },
    fileName: ['oro'],
    days: { takenOut: '2025-01-15', updated: '2024-12-01' },
    about: [],
    columns: [
      ...['area_slug', 'area', 'group_key', 'group', 'round', 'status'].map(text),
      {
        key: 'value',
        label: { sv: 'Andel', en: 'Share' },
        type: 'number',
        unit: 'share',
        missing: 'not_known',
      },
      {
        key: 'change',
        label: { sv: 'Förändring', en: 'Change' },
        type: 'number',
        unit: 'share_difference',
        missing: 'not_assessable',
      },
    ],
    dimensions: [
      dimension('area', 'geo', 'area_slug'),
      dimension('group', 'classification', 'group_key'),
      dimension('round', 'time', 'round'),
    ],
    rows,
    ...changes,
  };
}

export function rowOf(area: string, round: string, value: number | null, more: Row = {}): Row {
  return {
    area_slug: area,
    area,
    group_key: 'all',
    group: 'all',
    round,
    status: value === null ? 'suppressed' : 'ok',
    provenance: 'imported',
    value,
    change: null,
    remark: null,
    ...more,
  };
}

export const POINT: SeriesPoint = {
  round: '2020',
  date: '2020-04-01',
  status: 'ok',
  value: 0.2,
  lower: 0.15,
  upper: 0.25,
  respondents: 400,
  provenance: 'imported',
  precision: 'exact',
  source: null,
  note: '',
  recalculation: null,
};

/** Järva with one round: what a series answer holds when nothing special is in it. */
export const SERIES: IndicatorSeries = {
  indicator: {
    key: 'oro',
    label: { sv: 'Oro', en: 'Worry' },
    question: null,
    countedAnswers: [],
    base: { sv: 'Alla som svarade', en: 'Everyone who answered' },
    unit: 'share',
    polarity: 'lower_is_better',
  },
  area: { slug: 'jarva', label: 'Järva', kind: 'district', validFrom: '2023-07-01', validTo: null },
  reading: { kind: 'as_measured', date: null },
  group: { key: 'all', label: { sv: 'Alla', en: 'Everyone' } },
  points: [POINT],
  breaks: [],
  changes: [],
  trend: { verdict: 'too_few_rounds', slopePerYear: null, lower: null, upper: null, rounds: [] },
  detectableChange: null,
  targets: [],
  method: {
    confidenceLevel: 0.95,
    interval: 'wilson_effective_respondents',
    difference: 'newcombe_hybrid_score',
    suppressBelow: 30,
    unreliableBelow: 100,
    assumedDesignEffect: 1.5,
  },
};
