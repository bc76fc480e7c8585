import { beforeAll, expect, test } from 'vitest';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { describeOnEachEngine } from '../../support/engines';
import { numberIn, takeAway } from '../../support/take-away';
import { createTestApp } from '../../support/test-app';

const VIEW = '/comparison?indicator=utsatt_hot&round=2020&group=women';

const numbersOf = ({ point, differenceToCity, rank }: Comparison['areas'][number]) => [
  point.value,
  point.lower,
  point.upper,
  point.respondents,
  differenceToCity.difference,
  differenceToCity.lower,
  differenceToCity.upper,
  rank?.from ?? null,
  rank?.to ?? null,
  rank?.of ?? null,
];
const KEYS = [
  'value',
  'lower',
  'upper',
  'respondents',
  'difference',
  'difference_lower',
  'difference_upper',
  'rank_from',
  'rank_to',
  'rank_of',
];
const SCALED = 7;
const inPercent = (numbers: readonly (number | null)[]) =>
  numbers.map((number, index) =>
    number !== null && index < SCALED && index !== 3 ? Number((number * 100).toFixed(4)) : number,
  );

describeOnEachEngine('A download of a comparison', (engine) => {
  let files: ReturnType<typeof takeAway>;
  beforeAll(async () => {
    files = takeAway(createTestApp(await engine.seeded()));
  });

  test('as CSV has the city first, then every area with its difference, rank and verdicts', async () => {
    const comparison = await files.json<Comparison>(VIEW);
    const [city, ...areas] = await files.csv(`${VIEW}&format=csv`);
    expect(city).toMatchObject({
      area_slug: 'stockholm',
      area_kind: 'city',
      value: String(comparison.city.value),
    });
    expect(areas.map((row) => [row['area'], ...KEYS.map((key) => numberIn(row[key]))])).toEqual(
      comparison.areas.map((one) => [one.area.label, ...numbersOf(one)]),
    );
    expect(
      areas.map((row) => [row['difference_verdict'], row['difference_sentence'], row['trend_verdict']]),
    ).toEqual(
      comparison.areas.map(({ differenceToCity, trend }) => [
        differenceToCity.verdict,
        differenceToCity.sentence.sv,
        trend.verdict,
      ]),
    );
    expect(areas.some((row) => (numberIn(row['difference']) ?? 0) < 0)).toBe(true);
  });

  test('as JSON-stat and PX has the same numbers under the same codes', async () => {
    const { areas } = await files.json<Comparison>(VIEW);
    const [dataset, px] = [
      await files.jsonStat(`${VIEW}&format=json-stat`),
      await files.px(`${VIEW}&format=px`),
    ];
    for (const one of areas) {
      const cell = { area: one.area.slug, group: 'women', round: '2020' };
      expect(KEYS.map((measure) => dataset.Data({ ...cell, measure }).value)).toEqual(numbersOf(one));
      const cells = KEYS.map((measure) => px.cell(one.area.slug, 'women', '2020', measure));
      expect(cells.map((number) => (typeof number === 'number' ? number : null))).toEqual(
        inPercent(numbersOf(one)),
      );
    }
  });

  test('as a workbook has them as numbers, negative ones too', async () => {
    const { areas } = await files.json<Comparison>(VIEW);
    const [data] = await files.workbook(`${VIEW}&format=xlsx`);
    const [head = [], , ...rows] = data?.data ?? [];
    const difference = head.indexOf('Skillnad mot hela staden, procentenheter');
    expect(rows.map((row) => row[difference] ?? null)).toEqual(
      areas.map((one) => inPercent(numbersOf(one))[4] ?? null),
    );
  });

  test('names the question, the answers that count and how chance plays in', async () => {
    const [row] = await files.csv(`${VIEW}&format=csv`);
    expect(row?.['question']).not.toBe('');
    expect(row?.['counted_answers']).not.toBe('');
    expect(row?.['chance']).toMatch(/Slumpen ensam väntas ge/);
  });
});
