import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../server/documents/docx/write-docx';
import { composeDocument } from '../../server/domain/reporting/document/compose-document';
import { fullReport, HOSTILE, hostileReport } from '../support/document-report';

type Parts = Readonly<Record<string, string>>;

/** The texts of a Word file's parts by name. */
async function partsOf(report: ReturnType<typeof fullReport>): Promise<Parts> {
  const document = composeDocument(report, undefined);
  if (document === undefined) throw new Error('No document');
  const files = unzipSync(await writeDocx(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const part = (parts: Parts, name: string): string => parts[name] ?? '';
const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, found]) => found ?? '');
const unescaped = (xml: string) =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );
/** What a piece of the document says. */
const textOf = (xml: string): string => unescaped(all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join(''));
const paragraphs = (xml: string): string[] => all(xml, /(<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>)/gs);

describe('A report in Word', () => {
  let parts: Parts;
  let body: string;
  beforeAll(async () => {
    parts = await partsOf(fullReport());
    body = part(parts, 'word/document.xml');
  });

  test('has headings that Word knows as headings, in order', () => {
    const headings = paragraphs(body).flatMap((paragraph) => {
      const level = /<w:pStyle w:val="Heading(\d)"\/>/.exec(paragraph)?.[1];
      return level === undefined ? [] : [`${level} ${textOf(paragraph)}`];
    });
    expect(headings.slice(0, 3)).toEqual([
      '1 Samlad lägesbild – Tertialrapport 2 2025',
      '2 Beslut',
      '2 Sammanfattning',
    ]);
    expect(headings).toHaveLength(21);
  });

  test('has tables whose first row is a header, repeated on each page, and whose first column heads the rows', () => {
    const tables = all(body, /(<w:tbl>.*?<\/w:tbl>)/gs);
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const rows = all(table, /(<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>)/gs);
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
        true,
        ...rows.slice(1).map(() => false),
      ]);
      expect(table).toMatch(/<w:tblLook[^>]*w:firstColumn="(1|true)"/);
    }
  });

  test('has a chart with its figures inside, and an alternative that says all of it', () => {
    expect(unescaped(all(body, /<wp:docPr[^>]* descr="([^"]*)"/g).join())).toBe(
      'Diagram. Siffror. Oroliga för att gå ut sent, Farsta: 21 procent (18–24), exempeldata. Oroliga för att gå ut sent, Stockholm: 19 procent (16–22).',
    );
    const chart = Object.entries(parts).find(([name]) => /charts\/chart\d+\.xml$/.test(name))?.[1] ?? '';
    expect(all(chart, /<c:v>([^<]*)<\/c:v>/g)).toEqual(
      expect.arrayContaining(['Oroliga för att gå ut sent, Farsta (exempel)', '21', '19']),
    );
  });

  test('says its title and that it is Swedish, has real lists and page numbers, and no text boxes', () => {
    expect(part(parts, 'docProps/core.xml')).toContain(
      '<dc:title>Samlad lägesbild – Tertialrapport 2 2025</dc:title>',
    );
    expect(part(parts, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
    expect(all(body, /(<w:numPr>)/g).length).toBe(6);
    expect(body).not.toMatch(/txbx|<w:pict/);
    const frame = Object.entries(parts).filter(([name]) => /word\/(header|footer)\d+\.xml/.test(name));
    const said = frame.map(([, xml]) => xml).join('');
    expect(textOf(said)).toContain('Farsta stadsdelsnämnd');
    expect(textOf(said)).toContain('Dnr FAR 2025/123');
    expect(textOf(said)).toContain('Exempeldata');
    expect(said).toContain('NUMPAGES');
  });

  test('holds nothing of what is left out, in no part of the file', () => {
    expect(JSON.stringify(parts)).not.toMatch(/Detta är hemligt|hemlig-plan/);
  });

  test('holds any text as it was written, as text', async () => {
    const hostile = part(await partsOf(hostileReport()), 'word/document.xml');
    expect(textOf(hostile)).toContain(HOSTILE);
    expect(hostile).not.toContain('<script>');
    expect(all(hostile, /(<w:tr>|<w:tr )/g).length).toBeGreaterThan(60);
  });
});
