import { describe, expect, test } from 'vitest';
import { say } from '../../../server/domain/exporting/data-table';
import { forPeople } from '../../../server/domain/exporting/for-people';
import { jsonStat } from '../../../server/domain/exporting/json-stat';
import { px } from '../../../server/domain/exporting/px/px';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { comparisonDataTable } from '../../../server/features/comparison/comparison-data-table';
import type { IndicatorSeries, Recalculation } from '../../../server/features/series/series.contract';
import { seriesDataTable } from '../../../server/features/series/series-data-table';
import { readPx } from '../../support/px-reader';
import { POINT, SERIES } from './tables';

const RECALCULATION: Recalculation = {
  parts: [
    { slug: 'rinkeby-kista', label: 'Rinkeby-Kista', weight: 0.565954726630067, status: 'ok', value: 0.2 },
    { slug: 'spanga-tensta', label: 'Spånga-Tensta', weight: 0.434045273369933, status: 'ok', value: 0.3 },
  ],
  weights: {
    basis: 'residents',
    date: '2022-12-31',
    prognosis: false,
    source: { title: 'Befolkning', url: null },
  },
  refusal: null,
};

const DAYS = { takenOut: '2025-01-15', updated: null };

const READING = { kind: 'current_areas', date: '2025-01-15' } as const;

const TARGET: IndicatorSeries['targets'][number] = {
  key: 'halvera',
  label: { sv: 'Halvera oron', en: 'Halve the worry' },
  kind: 'relative',
  amount: 0.5,
  provenance: 'example',
  decidedBy: 'Kommunfullmäktige',
  decidedOn: '2020-02-17',
  validFrom: '2020-02-17',
  note: { sv: '', en: '' },
  year: 2025,
  level: 0.1,
  baseline: null,
  path: [],
  rounds: [{ round: '2020', level: 0.16, status: 'undetermined', reason: 'interval_holds_path' }],
  status: 'undetermined',
  reason: 'interval_holds_path',
  sentence: { sv: '', en: '' },
  scope: 'worst',
  areas: [{ slug: 'jarva', label: 'Järva', example: true }],
  smallestDetectableChange: null,
  earlier: [],
};

describe('A series as a table', () => {
  test('says of a recalculated figure its parts, their weights and where they come from', () => {
    const series = { ...SERIES, reading: READING, points: [{ ...POINT, recalculation: RECALCULATION }] };
    const table = seriesDataTable({ series: [series] }, DAYS);
    expect(table.rows[0]).toMatchObject({
      recalculated_from: 'Rinkeby-Kista 0.565954726630067; Spånga-Tensta 0.434045273369933',
      recalculation_weights: 'residents',
      recalculation_weights_date: '2022-12-31',
      recalculation_weights_source: 'Befolkning',
    });
    expect(say(table.rows[0]?.['remark'], 'sv')).toBe(
      'omräknad av Rinkeby-Kista 56,6 %; Spånga-Tensta 43,4 % (vikter: alla invånare)',
    );
    expect(say(forPeople(table).rows[0]?.['recalculated_from'], 'sv')).toBe(
      'Rinkeby-Kista 56,6 %; Spånga-Tensta 43,4 %',
    );
    expect(table.fileName.at(-1)).toBe('omraden-2025-01-15');
    const note = readPx(px(table, 'sv')).text('CELLNOTE("Järva","Alla","2020","*")');
    expect(note).toContain('omräknad av Rinkeby-Kista');
  });

  test('says why a figure could not be recalculated, and gives no number', () => {
    const refused = { ...RECALCULATION, refusal: 'part_suppressed' } as const;
    const point = {
      ...POINT,
      status: 'not_assessable',
      value: null,
      lower: null,
      upper: null,
      respondents: null,
    } as const;
    const series = { ...SERIES, reading: READING, points: [{ ...point, recalculation: refused }] };
    const table = seriesDataTable({ series: [series] }, DAYS);
    expect(table.rows[0]).toMatchObject({ value: null, recalculation_refusal: 'part_suppressed' });
    expect(say(table.rows[0]?.['remark'], 'en')).toBe('cannot be recalculated: a part is hidden');
    expect(readPx(px(table, 'sv')).cell('jarva', 'all', '2020', 'value')).toBe('.....');
  });

  test('has a target as columns: the level, the level on the way, the status; and says that it is an example', () => {
    const other = { ...SERIES, area: { ...SERIES.area, slug: 'farsta', label: 'Farsta' } };
    const table = seriesDataTable({ series: [{ ...SERIES, targets: [TARGET] }, other] }, DAYS);
    expect(table.rows[0]).toMatchObject({
      target_level_halvera: 0.1,
      target_path_halvera: 0.16,
      target_status_halvera: 'undetermined',
    });
    expect(table.about.find(({ key }) => key === 'targets')?.values[0]?.sv).toBe(
      'Halvera oron, till 2025. Kommunfullmäktige, 2020-02-17. Exempel, inte ett beslutat mål.',
    );
    const file = readPx(px(table, 'sv'));
    expect(file.cell('jarva', 'all', '2020', 'target_path_halvera')).toBe(16);
    expect(file.cell('farsta', 'all', '2020', 'target_path_halvera')).toBe('.');
  });
});

const COMPARISON: Comparison = {
  indicator: SERIES.indicator,
  round: { round: '2020', date: '2020-04-01', dateAssumed: true },
  group: SERIES.group,
  kind: 'neighbourhood',
  within: { slug: 'jarva', label: 'Järva' },
  reading: READING,
  city: POINT,
  areas: [
    {
      area: { slug: 'akalla', label: 'Akalla' },
      point: POINT,
      differenceToCity: {
        difference: 0.05,
        lower: -0.01,
        upper: 0.1,
        verdict: 'no_certain_change',
        reason: null,
        pValue: 0.08,
        sentence: { sv: 'Ingen säkerställd skillnad', en: 'No certain difference' },
      },
      rank: { from: 1, to: 3, of: 3 },
      change: null,
      trend: { verdict: 'no_certain_trend', rounds: ['2011', '2014', '2017', '2020'] },
      targets: [{ ...TARGET, label: TARGET.label }],
    },
  ],
  control: 'benjamini_hochberg',
  comparedAreas: 3,
  expectedByChance: 0.15,
  breaks: [],
  classes: null,
  method: SERIES.method,
};

describe('A comparison as a table', () => {
  const table = comparisonDataTable(COMPARISON, DAYS);

  test('has the city first and the areas with everything that is said of them', () => {
    expect(table.rows.map(({ area }) => area)).toEqual(['Stockholm', 'Akalla']);
    expect(table.rows[1]).toMatchObject({
      area_kind: 'neighbourhood',
      difference: 0.05,
      p_value: 0.08,
      rank_from: 1,
      rank_to: 3,
      rank_of: 3,
      trend_verdict: 'no_certain_trend',
      trend_rounds: '2011 2014 2017 2020',
      target_status_halvera: 'undetermined',
    });
  });

  test('says of the city that it is not compared with itself, in every format', () => {
    const file = readPx(px(table, 'sv'));
    const keys = ['difference', 'p_value', 'rank_from', 'rank_of'];
    expect(keys.map((key) => file.cell('stockholm', 'all', '2020', key))).toEqual(['.', '.', '.', '.']);
    expect(file.cell('stockholm', 'all', '2020', 'change')).toBe('..');
    expect(file.cell('akalla', 'all', '2020', 'change')).toBe('.....');
    expect(table.rows[0]).toMatchObject({
      difference_verdict: 'not_applicable',
      difference_text: { sv: 'gäller inte: staden jämförs inte med sig själv' },
    });
    const { status, extension } = jsonStat(table, 'sv');
    expect(Object.values(status)).toContain('not_applicable');
    expect(extension.statuses['not_applicable']).toContain('staden mot sig själv');
  });

  test('says how chance plays in with the words of the page: with control, and without', () => {
    const saidWith = (change: Partial<Comparison>) =>
      comparisonDataTable({ ...COMPARISON, ...change }, DAYS)
        .about.filter(({ key }) => key === 'chance' || key === 'control')
        .flatMap(({ values }) => values.map(({ sv }) => sv))
        .join(' ');
    const controlled = saidWith({});
    expect(controlled).toContain('av de skillnader som kallas säkra väntas högst 5\u00a0% bero på slumpen');
    expect(controlled).not.toContain('Slumpen ensam väntas ge');
    const free = saidWith({ control: 'none', comparedAreas: 14, expectedByChance: 0.7 });
    expect(free).toBe('14 områden kan jämföras med staden. Slumpen ensam väntas ge 0,7 säkra skillnader.');
    expect(saidWith({ control: 'none', comparedAreas: 1 })).toBe('');
  });

  test('says that false verdicts are kept down, and that the day is assumed', () => {
    const said = table.about.flatMap(({ values }) => values.map(({ sv }) => sv)).join(' ');
    expect(said).toContain('Benjamini–Hochberg');
    expect(said).toContain('Dagen är antagen');
    expect(table.fileName).toEqual(['oro', 'stadsdelar', 'jarva', '2020', 'omraden-2025-01-15']);
  });
});
