import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePdf } from '../../server/documents/pdf/write-pdf';
import { composeDocument } from '../../server/domain/reporting/document/compose-document';
import { fullReport, HOSTILE, hostileReport } from '../support/document-report';

async function open(report: ReturnType<typeof fullReport>): Promise<PDFDocumentProxy> {
  const document = composeDocument(report, undefined);
  if (document === undefined) throw new Error('No document');
  return await getDocument({ data: await writePdf(document), verbosity: 0 }).promise;
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

const pagesOf = (pdf: PDFDocumentProxy): Promise<Page[]> =>
  Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));

/** What stands on all pages, without spaces: where lines end is no part of what it says. */
async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const contents = await Promise.all((await pagesOf(pdf)).map((page) => page.getTextContent()));
  const items = contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')));
  return squeezed(items.join(''));
}
const squeezed = (text: string): string => text.replace(/[\s\u200b]/g, '');

interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children?: readonly (Tag | { readonly type: string })[];
}

/** Every tag of every page, in reading order. */
async function tagsOf(pdf: PDFDocumentProxy): Promise<Tag[]> {
  const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()));
  const below = (tag: Tag): Tag[] => [
    tag,
    ...(tag.children ?? []).flatMap((child) => ('role' in child ? below(child) : [])),
  ];
  return trees.flatMap((tree) => below(tree as Tag));
}

describe('A report as PDF', () => {
  let pdf: PDFDocumentProxy;
  let tags: Tag[];
  beforeAll(async () => {
    pdf = await open(fullReport());
    tags = await tagsOf(pdf);
  });

  test('is tagged, has a title, says that it is Swedish and can be moved about in by its headings', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Samlad lägesbild – Tertialrapport 2 2025', Language: 'sv-SE' });
    expect((await pdf.getOutline())[0]?.items.map(({ title }) => title).slice(0, 2)).toEqual([
      'Beslut',
      'Sammanfattning',
    ]);
  });

  test('tags headings by level, lists, and tables with header cells', () => {
    const count = (role: string) => tags.filter((tag) => tag.role === role).length;
    expect([count('H1'), count('H2'), count('H3'), count('H4')]).toEqual([1, 10, 8, 2]);
    expect(count('THead')).toBe(4);
    expect(count('TH')).toBe(3 + 3 + 5 + 3);
    expect(count('L')).toBeGreaterThanOrEqual(5);
  });

  test('gives each chart an alternative that says all of it', () => {
    expect(tags.flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []))).toEqual([
      'Diagram. Siffror. Oroliga för att gå ut sent, Farsta: 21 procent (18–24), exempeldata. Oroliga för att gå ut sent, Stockholm: 19 procent (16–22).',
    ]);
  });

  test('says the same as the report, number for number, and nothing of what is left out', async () => {
    const text = await textOf(pdf);
    for (const said of [
      '1 234,5 vandringar',
      '21 procent (18–24)',
      '22 procent (19–25)',
      'Dnr FAR 2025/123',
      'Sida 1 av',
    ])
      expect(text).toContain(squeezed(said));
    expect(text).not.toContain(squeezed('Detta är hemligt'));
    expect(text).not.toContain('hemlig-plan');
  });

  test('holds any text as it was written, as text, over as many pages as it takes', async () => {
    const hostile = await open(hostileReport());
    const text = await textOf(hostile);
    expect(text).toContain(squeezed(HOSTILE));
    expect(text).toContain('Problem50');
    expect(hostile.numPages).toBeGreaterThan(8);
  });
});
