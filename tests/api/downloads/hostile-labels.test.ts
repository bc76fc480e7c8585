import type { Kysely } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../db/database';
import { describeOnEachEngine } from '../../support/engines';
import { takeAway } from '../../support/take-away';
import { createTestApp } from '../../support/test-app';

const VIEW = '/series?indicator=utsatt_hot&area=farsta&area=bromma';

/** What nobody calls an area, and everybody who writes files must be able to carry. */
const NAMES = [
  '=HYPERLINK("http://example.org";"klicka")',
  '+46 8;"Åäö",\n-1',
  "@SUM(A1)\r\n<&>'åäö ”citat” #",
  '-2+3',
  '\t=1',
  `Ö${' lång'.repeat(70)}`,
];

/** A spreadsheet reads CR LF within a cell of a workbook as LF. */
const asInXml = (text: string) => text.replaceAll('\r\n', '\n');
const defused = (name: string) => (/^[=+\-@\t\r]/.test(name) ? `'${name}` : name);

describeOnEachEngine('An area of a hostile name', (engine) => {
  let db: Kysely<Database>;
  let files: ReturnType<typeof takeAway>;
  beforeAll(async () => {
    db = await engine.seeded();
  });
  // A product that has read nothing yet: names are changed behind its back.
  beforeEach(() => {
    files = takeAway(createTestApp(db));
  });
  const call = (slug: string, name: string) =>
    db.updateTable('areas').set({ name }).where('slug', '=', slug).execute();

  test.each(NAMES)('%j is carried whole and defused by every format', async (name) => {
    await call('farsta', name);
    const [row] = await files.csv(`${VIEW}&format=csv`);
    expect(row?.['area']).toBe(defused(name));
    const [swedish] = await files.swedishCsv(`${VIEW}&format=csv-sv`);
    expect(swedish?.['Område']).toBe(defused(name));
    const [data] = await files.workbook(`${VIEW}&format=xlsx`);
    const [head = [], first = []] = data?.data ?? [];
    expect(asInXml(String(first[head.indexOf('Område')]))).toBe(asInXml(defused(name)));
    const dataset = await files.jsonStat(`${VIEW}&format=json-stat`);
    expect(dataset.Dimension('area').Category('farsta').label).toBe(name);
    const px = await files.px(`${VIEW}&format=px`);
    const [area] = px.dimensions;
    const expected = name
      .replaceAll('"', '”')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 256)
      .trim();
    expect(area?.values[0]).toBe(expected);
    expect(px.cell('farsta', 'all', '2020', 'respondents')).toBeTypeOf('number');
  });

  test('is harmless in the name of the file', async () => {
    await call('farsta', 'a"b\\c/d\r\nSet-Cookie: x;\u0001*?<>|');
    const { headers } = await files.get('/series?indicator=utsatt_hot&area=farsta&format=csv');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="lagesbild-utsatt_hot-farsta-2025-01-15\.csv"; filename\*=UTF-8''[\w%.~-]+$/,
    );
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('that another area has too is told apart in PX', async () => {
    await call('farsta', 'Bromma');
    const px = await files.px(`${VIEW}&format=px`);
    expect(px.dimensions[0]?.values).toEqual(['Bromma (farsta)', 'Bromma (bromma)']);
  });
});
