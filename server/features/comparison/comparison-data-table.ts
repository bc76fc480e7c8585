import type { DataTable, FileDays, Row } from '../../domain/exporting/data-table';
import { DIFFERENCE_WORDS, TREND_WORDS } from '../../domain/exporting/status-words';
import type { Localized } from '../../domain/localized';
import { aboutFigures, breakWords } from '../series/about-figures';
import { areaKindWords } from '../series/area-kind-words';
import { changeCells, changeColumns } from '../series/change-columns';
import { pointCells, pointColumns } from '../series/point-columns';
import { DIMENSIONS, fileReading, NAME_COLUMNS, SUBJECT } from '../series/series-data-table';
import { columnsOfTargets, targetStatusCells } from '../series/target-columns';
import type { Comparison } from './comparison.contract';
import { comparisonAbout } from './comparison-about';
import { differenceColumns, RANK_COLUMNS, TREND_COLUMNS } from './comparison-columns';

type Compared = Comparison['areas'][number];

const CITY = { slug: 'stockholm', label: 'Stockholm' };

/** The answer as a table: the city first, then a row for each area. */
export function comparisonDataTable(comparison: Comparison, days: FileDays): DataTable {
  const { indicator, round, group, kind, within, reading, city, areas, breaks, method } = comparison;
  return {
    title: titleOf(comparison),
    subject: { code: indicator.key, label: indicator.label, area: SUBJECT },
    fileName: [
      indicator.key,
      kind === 'district' ? 'stadsdelsomraden' : 'stadsdelar',
      ...(within === null ? [] : [within.slug]),
      round.round,
      ...(group.key === 'all' ? [] : [group.key]),
      ...fileReading(reading),
    ],
    days,
    about: [
      ...aboutFigures({
        indicator,
        group: group.label,
        reading,
        points: [city, ...areas.map(({ point }) => point)],
        breaks,
        method,
        takenOut: days.takenOut,
      }),
      ...comparisonAbout(comparison),
    ],
    columns: [
      ...NAME_COLUMNS,
      ...pointColumns(indicator.unit),
      ...differenceColumns(indicator.unit),
      ...RANK_COLUMNS,
      ...changeColumns(indicator.unit),
      ...TREND_COLUMNS,
      ...columnsOfTargets(
        areas.flatMap(({ targets }) => targets),
        indicator.unit,
        false,
      ),
    ],
    dimensions: DIMENSIONS(new Map(breaks.map((one) => [one.round, breakWords(one)]))),
    rows: [cityRow(comparison), ...areas.map((area) => areaRow(comparison, area))],
  };
}

function titleOf({ indicator, round, group, kind, within }: Comparison): Localized {
  const what =
    kind === 'district'
      ? { sv: 'Stadsdelsområdena mot hela staden', en: 'The districts against the whole city' }
      : { sv: 'Stadsdelar mot hela staden', en: 'Neighbourhoods against the whole city' };
  const where = within === null ? '' : ` (${within.label})`;
  return {
    sv: `${indicator.label.sv}. ${what.sv}${where}. ${group.label.sv}, ${round.round}`,
    en: `${indicator.label.en}. ${what.en}${where}. ${group.label.en}, ${round.round}`,
  };
}

function names({ indicator, group, round }: Comparison): Row {
  return {
    indicator: indicator.key,
    group_key: group.key,
    group: group.label,
    round: round.round,
    date: round.date,
  };
}

/** The city has no difference to itself and no place among its parts; its change is not part of the answer. */
const CITY_AGAINST_ITSELF: Row = {
  ...Object.fromEntries(
    ['difference', 'difference_lower', 'difference_upper', 'p_value', 'rank_from', 'rank_to', 'rank_of'].map(
      (key) => [key, { missing: 'not_applicable' as const }],
    ),
  ),
  ...Object.fromEntries(
    ['change', 'change_lower', 'change_upper'].map((key) => [key, { missing: 'not_available' as const }]),
  ),
  difference_verdict: 'not_applicable',
  difference_text: {
    sv: 'gäller inte: staden jämförs inte med sig själv',
    en: 'does not apply: the city is not compared with itself',
  },
};

const cityRow = (comparison: Comparison): Row => ({
  ...names(comparison),
  area_slug: CITY.slug,
  area: CITY.label,
  area_kind: 'city',
  area_kind_text: areaKindWords('city'),
  ...pointCells(comparison.city),
  ...CITY_AGAINST_ITSELF,
});

function areaRow(
  comparison: Comparison,
  { area, point, differenceToCity, rank, change, trend, targets }: Compared,
): Row {
  return {
    ...names(comparison),
    area_slug: area.slug,
    area: area.label,
    area_kind: comparison.kind,
    area_kind_text: areaKindWords(comparison.kind),
    ...pointCells(point),
    difference: differenceToCity.difference,
    difference_lower: differenceToCity.lower,
    difference_upper: differenceToCity.upper,
    difference_verdict: differenceToCity.verdict,
    difference_text: DIFFERENCE_WORDS[differenceToCity.verdict],
    difference_sentence: differenceToCity.sentence,
    p_value: differenceToCity.pValue,
    rank_from: rank?.from ?? null,
    rank_to: rank?.to ?? null,
    rank_of: rank?.of ?? null,
    ...changeCells(change),
    trend_verdict: trend.verdict,
    trend_text: TREND_WORDS[trend.verdict],
    trend_rounds: trend.rounds.join(' '),
    ...Object.assign({}, ...targets.map(({ key, level, status }) => targetStatusCells(key, level, status))),
  };
}
