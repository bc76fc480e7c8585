import { beforeAll, expect, test } from 'vitest';
import { describeOnEachEngine } from '../../support/engines';
import { takeAway } from '../../support/take-away';
import { createTestApp } from '../../support/test-app';

const VIEW = '/series?indicator=oro_brott_ofta&area=stockholm';

/** What every file must say of its figures, whatever its format. */
const MUST_SAY = [
  ['title', 'Ofta orolig för att utsättas för brott. Stockholm. Alla, 2008–2023'],
  ['unit', /andel \(0–1\)|procent/],
  ['question', 'Hur ofta har du under de senaste tolv månaderna varit orolig'],
  ['counted answers', 'Någon gång i veckan'],
  ['source', 'Stockholms stad 2020-09: Positiv trend i årets trygghetsmätning'],
  ['date', /2025-01-15|20250115/],
  ['provenance', 'publicerad siffra'],
  ['mark of example data', 'En del av siffrorna är exempeldata'],
  ['mark on each example figure', 'exempeldata, påhittad'],
  ['break with its reason', 'Från 2023: Åldrarna i urvalet kan ha ändrats från 16–79 till 16–85 år'],
  ['interval method', 'Wilsons intervall'],
  ['confidence level', '95 procent'],
  ['difference method', 'Newcombes intervall'],
  ['limits of suppression', 'Färre än 30 svar visas inte'],
  ['design effect', '1,5 antas för publicerade siffror'],
  ['reading', 'Varje mätomgång i sin tids områden'],
  ['terms', 'CC0 1.0'],
  ['base', 'Alla som besvarade frågan, 16–79 år'],
] as const;

describeOnEachEngine('Every file says what must be known of its figures', (engine) => {
  let files: ReturnType<typeof takeAway>;
  beforeAll(async () => {
    files = takeAway(createTestApp(await engine.seeded()));
  });

  /** Everything a reader of the format can read, as one text. */
  const READ: Readonly<Record<string, (address: string) => Promise<string>>> = {
    csv: async (address) => JSON.stringify(await files.csv(address)),
    'csv-sv': async (address) => JSON.stringify(await files.swedishCsv(address)),
    xlsx: async (address) => JSON.stringify(await files.workbook(address)),
    'json-stat': async (address) => {
      const { label, note, source, updated, extension } = await files.jsonStat(address);
      return JSON.stringify({ label, note, source, updated, extension });
    },
    px: async (address) => JSON.stringify([...(await files.px(address)).entries]),
  };

  test.each(Object.keys(READ))('%s', async (format) => {
    const said = (await READ[format]?.(`${VIEW}&format=${format}`)) ?? '';
    const missing = MUST_SAY.filter(([, text]) =>
      typeof text === 'string' ? !said.includes(text) : !text.test(said),
    );
    expect(missing.map(([what]) => what)).toEqual([]);
  });

  test('a CSV is a table and nothing else: CRLF, one heading of distinct names, as many cells in every row', async () => {
    for (const lang of ['sv', 'en']) {
      for (const format of ['csv', 'csv-sv']) {
        const file = await files.text(`${VIEW}&format=${format}&lang=${lang}`);
        const head = (file.split('\r\n')[0] ?? '').replace('\uFEFF', '').split(format === 'csv' ? ',' : ';');
        expect(new Set(head).size).toBe(head.length);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.startsWith('\uFEFF')).toBe(format === 'csv-sv');
      }
    }
  });

  test('a workbook has its figures on one sheet and what must be known of them on another', async () => {
    const sheets = await files.workbook(`${VIEW}&format=xlsx`);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data', 'Om siffrorna']);
    const english = await files.workbook(`${VIEW}&format=xlsx&lang=en`);
    expect(english.map(({ sheet }) => sheet)).toEqual(['Data', 'About the figures']);
  });

  test('JSON-stat has its roles, units, notes on rounds and a meaning for every status', async () => {
    const dataset = await files.jsonStat(`${VIEW}&format=json-stat`);
    expect(['area', 'group', 'round', 'measure'].map((id) => dataset.Dimension(id).role)).toEqual([
      'geo',
      'classification',
      'time',
      'metric',
    ]);
    expect(dataset.Dimension('measure').Category('respondents').unit).toEqual({ label: 'svar', decimals: 0 });
    expect(dataset.Dimension('round').Category('2023').note?.[0]).toContain('Åldrarna i urvalet');
    const statuses = dataset.extension['statuses'];
    const { status } = dataset.Data({ area: 'stockholm', group: 'all', round: '2014', measure: 'lower' });
    expect(statuses).toHaveProperty(status ?? '', 'inte känt');
  });

  test('PX marks every example figure and explains the mark', async () => {
    const { entries } = await files.px(`${VIEW}&format=px`);
    expect(entries.get('DATANOTECELL("stockholm","all","2023","*")')).toEqual(['E']);
    expect(entries.get('CELLNOTE("Stockholm","Alla","2023","*")')).toEqual(['E: exempeldata, påhittad']);
    expect(entries.get('CELLNOTE[en]("Stockholm","Everyone","2023","*")')).toEqual([
      'E: example data, made up',
    ]);
    expect([...entries.keys()].some((key) => key.includes('"2017","*"'))).toBe(false);
    expect(entries.get('TIMEVAL("mätomgång")')).toEqual(['2008', '2011', '2014', '2017', '2020', '2023']);
    expect(entries.get('AGGREGALLOWED')).toEqual(['NO']);
  });
});
