import type { Column, DataTable, Dimension, FileDays, Row } from '../../domain/exporting/data-table';
import { textColumn } from '../../domain/exporting/make-column';
import type { Localized } from '../../domain/localized';
import type { ReadingOut } from '../../http/contract';
import { notFound } from '../../http/problem';
import { aboutFigures, breakWords } from './about-figures';
import { areaKindWords } from './area-kind-words';
import { changeCells, changeColumns } from './change-columns';
import { pointCells, pointColumns } from './point-columns';
import type { IndicatorSeries, SeriesPoint, SeriesResponse } from './series.contract';
import { targetCells, targetColumns, targetsAbout } from './target-columns';
import { trendCells, trendColumns } from './trend-columns';

/**
 * The answer as a table: a row for each area, group and round.
 * @throws Problem 404 when the answer holds no series
 */
export function seriesDataTable({ series }: SeriesResponse, days: FileDays): DataTable {
  const [first] = series;
  if (first === undefined) throw notFound('there is no area or group to write of');
  const { indicator, breaks, method, reading } = first;
  const groups = distinct(series.map(({ group }) => group.label));
  const points = series.flatMap((one) => one.points);
  const targets = targetColumns(series, indicator.unit);
  return {
    title: titleOf(series),
    subject: { code: indicator.key, label: indicator.label, area: SUBJECT },
    fileName: [indicator.key, ...fileAreas(series), ...fileGroups(series), ...fileReading(reading)],
    days,
    about: [
      ...aboutFigures({
        indicator,
        group: joined(groups),
        reading,
        points,
        breaks,
        method,
        takenOut: days.takenOut,
      }),
      ...targetsAbout(series),
    ],
    columns: [
      ...NAME_COLUMNS,
      ...pointColumns(indicator.unit),
      BREAK_COLUMN,
      ...changeColumns(indicator.unit),
      ...trendColumns(indicator.unit),
      ...targets,
    ],
    dimensions: DIMENSIONS(new Map(breaks.map((one) => [one.round, breakWords(one)]))),
    rows: series.flatMap((one) => one.points.map((point) => rowOf(one, point))),
  };
}

export const SUBJECT: Localized = { sv: 'Trygghet', en: 'Safety' };

/** What names a row, in every table. */
export const NAME_COLUMNS: readonly Column[] = [
  textColumn('indicator', 'Indikator, kod', 'Indicator, code'),
  textColumn('area_slug', 'Område, kod', 'Area, code'),
  textColumn('area', 'Område', 'Area'),
  textColumn('area_kind', 'Slag av område, kod', 'Kind of area, code'),
  textColumn('area_kind_text', 'Slag av område', 'Kind of area'),
  textColumn('group_key', 'Grupp, kod', 'Group, code'),
  textColumn('group', 'Grupp', 'Group'),
  textColumn('round', 'Mätomgång', 'Round'),
  { key: 'date', label: { sv: 'Mätomgångens dag', en: 'Day of the round' }, type: 'date' },
];

const BREAK_COLUMN = textColumn(
  'series_break',
  'Tidsseriebrott från denna mätomgång',
  'Series break from this round',
);

/** @param breaks what is to be known of single rounds */
export const DIMENSIONS = (breaks: ReadonlyMap<string, Localized>): readonly Dimension[] => [
  {
    key: 'area',
    label: { sv: 'område', en: 'area' },
    role: 'geo',
    code: 'area_slug',
    words: 'area',
    notes: new Map(),
  },
  {
    key: 'group',
    label: { sv: 'grupp', en: 'group' },
    role: 'classification',
    code: 'group_key',
    words: 'group',
    notes: new Map(),
  },
  {
    key: 'round',
    label: { sv: 'mätomgång', en: 'round' },
    role: 'time',
    code: 'round',
    words: 'round',
    notes: breaks,
  },
];

function rowOf(series: IndicatorSeries, point: SeriesPoint): Row {
  const { indicator, area, group, breaks } = series;
  return {
    indicator: indicator.key,
    area_slug: area.slug,
    area: area.label,
    area_kind: area.kind,
    area_kind_text: areaKindWords(area.kind),
    group_key: group.key,
    group: group.label,
    round: point.round,
    date: point.date,
    ...pointCells(point),
    series_break: breaks.find(({ round }) => round === point.round)?.reason ?? null,
    ...changeCells(stepTo(series, point.round)),
    ...trendCells(series, point.round),
    ...targetCells(series, point.round),
  };
}

/** The change since the previous figure: the first that ends here, before the latest against the first. */
const stepTo = ({ changes }: IndicatorSeries, round: string) =>
  changes.find(({ to }) => to === round) ?? null;

const distinct = (texts: readonly Localized[]): Localized[] => [
  ...new Map(texts.map((one) => [one.sv, one])).values(),
];

const joined = (texts: readonly Localized[]): Localized => ({
  sv: texts.map(({ sv }) => sv).join(', '),
  en: texts.map(({ en }) => en).join(', '),
});

/** More names than this are counted instead. */
const MOST_NAMES = 3;

function titleOf(series: readonly IndicatorSeries[]): Localized {
  const [first] = series;
  const areas = [...new Set(series.map(({ area }) => area.label))];
  const groups = distinct(series.map(({ group }) => group.label));
  const rounds = first?.points.map(({ round }) => round) ?? [];
  const period = `${rounds[0]}–${rounds.at(-1)}`;
  const many = (count: number, sv: string, en: string): Localized => ({
    sv: `${count} ${sv}`,
    en: `${count} ${en}`,
  });
  const where =
    areas.length > MOST_NAMES
      ? many(areas.length, 'områden', 'areas')
      : joined(areas.map((area) => ({ sv: area, en: area })));
  const who = groups.length > MOST_NAMES ? many(groups.length, 'grupper', 'groups') : joined(groups);
  const label = first?.indicator.label ?? { sv: '', en: '' };
  return {
    sv: `${label.sv}. ${where.sv}. ${who.sv}, ${period}`,
    en: `${label.en}. ${where.en}. ${who.en}, ${period}`,
  };
}

function fileAreas(series: readonly IndicatorSeries[]): string[] {
  const slugs = [...new Set(series.map(({ area }) => area.slug))];
  return slugs.length > MOST_NAMES ? [`${slugs.length}-omraden`] : slugs;
}

/** Only when it is not everybody. */
function fileGroups(series: readonly IndicatorSeries[]): string[] {
  const keys = [...new Set(series.map(({ group }) => group.key))];
  if (keys.length === 1 && keys[0] === 'all') return [];
  return keys.length > MOST_NAMES ? [`${keys.length}-grupper`] : keys;
}

/** The day whose areas are used, when it is not that of each round. */
export const fileReading = ({ date }: ReadingOut): string[] => (date === null ? [] : [`omraden-${date}`]);
