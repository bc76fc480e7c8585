import { beforeAll, expect, test } from 'vitest';
import type { SeriesPoint, SeriesResponse } from '../../../server/features/series/series.contract';
import { describeOnEachEngine } from '../../support/engines';
import { numberIn, takeAway } from '../../support/take-away';
import { createTestApp } from '../../support/test-app';

/** Published beside example figures, suppressed ones and merged districts, and everything at once. */
const VIEWS = [
  'indicator=oro_brott_ofta&area=spanga-tensta&area=stockholm&area=jarva',
  'indicator=utsatt_hot&area=hagerstensasen&area=hoglandet&area=akeshov&area=olovslund&group=*',
  'indicator=utsatt_hot&area=all&group=*',
] as const;

const MEASURES = ['value', 'lower', 'upper', 'respondents'] as const;

/** As a percent with four decimals, the way people get a share. */
const percent = (share: number | null) => (share === null ? null : Number((share * 100).toFixed(4)));
const inPercent = (point: SeriesPoint) => [
  percent(point.value),
  percent(point.lower),
  percent(point.upper),
  point.respondents,
];

const isoDay = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);

describeOnEachEngine('A download of series', (engine) => {
  let files: ReturnType<typeof takeAway>;
  beforeAll(async () => {
    files = takeAway(createTestApp(await engine.seeded()));
  });

  const rowsOf = async (view: string) => {
    const { series } = await files.json<SeriesResponse>(`/series?${view}`);
    return series.flatMap((one) => one.points.map((point) => ({ ...one, point })));
  };

  test.each(VIEWS)('as CSV holds what the JSON answer of %s does, cell by cell', async (view) => {
    const rows = await files.csv(`/series?${view}&format=csv`);
    const read = rows.map((row) => [
      row['indicator'],
      row['area_slug'],
      row['area'],
      row['group_key'],
      row['round'],
      row['date'],
      row['status'],
      row['provenance'],
      ...MEASURES.map((measure) => numberIn(row[measure])),
    ]);
    const expected = (await rowsOf(view)).map(({ indicator, area, group, point }) => [
      indicator.key,
      area.slug,
      area.label,
      group.key,
      point.round,
      point.date,
      point.status,
      point.provenance ?? '',
      ...MEASURES.map((measure) => point[measure]),
    ]);
    expect(read).toEqual(expected);
  });

  test.each(VIEWS)(
    'for a Swedish Excel holds the figures of %s in percent, with a decimal comma',
    async (view) => {
      const rows = await files.swedishCsv(`/series?${view}&format=csv-sv`);
      const read = rows.map((row) => [
        row['Område'],
        row['Mätomgång'],
        ...['Andel, procent', 'Osäkerhet från, procent', 'Osäkerhet till, procent', 'Antal svar'].map(
          (label) => numberIn(row[label]?.replace(',', '.')),
        ),
      ]);
      const expected = (await rowsOf(view)).map(({ area, point }) => [
        area.label,
        point.round,
        ...inPercent(point),
      ]);
      expect(read).toEqual(expected);
    },
  );

  test.each(VIEWS)('as a workbook holds the figures of %s as numbers', async (view) => {
    const [data] = await files.workbook(`/series?${view}&format=xlsx`);
    const [head = [], ...rows] = data?.data ?? [];
    const column = (label: string) => head.indexOf(label);
    const read = rows.map((row) => [
      row[column('Område')],
      row[column('Mätomgång')],
      isoDay(row[column('Mätomgångens dag')]),
      row[column('Status, kod')],
      ...['Andel, procent', 'Osäkerhet från, procent', 'Osäkerhet till, procent', 'Antal svar'].map(
        (label) => row[column(label)] ?? null,
      ),
    ]);
    const expected = (await rowsOf(view)).map(({ area, point }) => [
      area.label,
      point.round,
      point.date,
      point.status,
      ...inPercent(point),
    ]);
    expect(read).toEqual(expected);
  });

  test.each(VIEWS)('as JSON-stat holds what the JSON answer of %s does', async (view) => {
    const dataset = await files.jsonStat(`/series?${view}&format=json-stat`);
    const rows = await rowsOf(view);
    const cellsOf = ({ area, group, point }: (typeof rows)[number]) =>
      MEASURES.map((measure) =>
        dataset.Data({ area: area.slug, group: group.key, round: point.round, measure }),
      );
    for (const row of rows) {
      const cells = cellsOf(row);
      expect(cells.map(({ value }) => value)).toEqual(MEASURES.map((measure) => row.point[measure]));
      const { status, value, lower } = row.point;
      expect(cells[0]?.status).toBe(status === 'ok' ? null : status);
      if (value !== null && lower === null) expect(cells[1]?.status).toBe('not_known');
      expect(dataset.Dimension('area').Category(row.area.slug).label).toBe(row.area.label);
    }
    expect(dataset.n % rows.length).toBe(0);
  });

  test.each(VIEWS)(
    'as PX holds the figures of %s, and says why each missing one is missing',
    async (view) => {
      const file = await files.px(`/series?${view}&format=px`);
      const meanings: Readonly<Record<string, string>> = {
        suppressed: 'dold',
        not_available: 'uppgift saknas',
        not_applicable: 'gäller inte',
      };
      for (const { area, group, point } of await rowsOf(view)) {
        const cells = MEASURES.map((measure) => file.cell(area.slug, group.key, point.round, measure));
        const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : null));
        expect(numbers).toEqual(inPercent(point));
        const [value] = cells;
        if (typeof value === 'string') {
          expect(file.text(`DATASYMBOL${value.length}`)).toBe(meanings[point.status]);
        }
      }
    },
  );

  test('gives a published whole percent back exactly as it was published', async () => {
    const view = '/series?indicator=oro_brott_ofta&area=spanga-tensta';
    const of2017 = <T extends Readonly<Record<string, string>>>(rows: readonly T[], key: string) =>
      rows.find((row) => row[key] === '2017');
    const csv = of2017(await files.csv(`${view}&format=csv`), 'round');
    expect([csv?.['value'], csv?.['precision'], csv?.['unit']]).toEqual(['0.26', 'integer', 'andel (0–1)']);
    const swedish = of2017(await files.swedishCsv(`${view}&format=csv-sv`), 'Mätomgång');
    expect([swedish?.['Andel, procent'], swedish?.['Enhet']]).toEqual(['26', 'procent']);
    const px = await files.px(`${view}&format=px`);
    expect(px.cell('spanga-tensta', 'all', '2017', 'value')).toBe(26);
    expect(await files.text(`${view}&format=px`)).toMatch(/ 26 /);
  });

  test('carries the change since the figure before, with its sentence, and the break', async () => {
    const city = await files.csv('/series?indicator=oro_brott_ofta&area=stockholm&format=csv');
    expect(city.find(({ round }) => round === '2020')).toMatchObject({
      change_from: '2017',
      change_verdict: 'decreased',
      change_sentence: 'Har minskat (säkerställt): från 11 till 9 procent, 2017–2020',
    });
    const farsta = await files.csv('/series?indicator=utsatt_hot&area=farsta&format=csv');
    const broken = farsta.filter(({ series_break }) => series_break !== '');
    expect(broken.map(({ round }) => round)).toEqual(['2023']);
    expect(farsta.find(({ round }) => round === '2023')).toMatchObject({
      change_verdict: 'not_assessable',
      change: '',
    });
  });

  test('speaks English when asked to', async () => {
    const [row] = await files.csv('/series?indicator=utsatt_hot&area=farsta&format=csv&lang=en');
    expect(row).toMatchObject({
      status_text: 'shown',
      provenance_text: 'example data, made up',
      unit: 'share (0–1)',
    });
    const [swedishExcel] = await files.swedishCsv(
      '/series?indicator=utsatt_hot&area=farsta&format=csv-sv&lang=en',
    );
    expect(Object.keys(swedishExcel ?? {})).toContain('Share, per cent');
    const px = await files.px('/series?indicator=utsatt_hot&area=farsta&format=px&lang=en');
    expect(px.text('LANGUAGE')).toBe('en');
    expect(px.entries.has('TITLE[sv]')).toBe(true);
  });
});
