import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compilationParts } from '../../server/domain/follow-up/document/compose-compilation';
import type { DocumentPart } from '../../server/domain/follow-up/document/document-part';
import type { CompilationDetail } from '../../server/features/compilations/compilations.contract';

/** Parts that are said in sentences, with the same words wherever they are read. */
const IN_SENTENCES: readonly DocumentPart[] = [
  'state',
  'changes',
  'money',
  'loose',
  'roles',
  'missing',
  'method',
];
/** Parts that are the same tables wherever they are read. */
const IN_TABLES: readonly DocumentPart[] = ['figures', 'interventions', 'money', 'loose', 'reports'];

const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b]/g, '');

/** What one reader's document holds: its parts, its sentences, its charts and the rows of its tables. */
interface Held {
  readonly parts: readonly string[];
  readonly charts: number;
  readonly rows: Readonly<Record<string, number>>;
}

const byPart = (content: CompilationDetail['content']) => {
  const written = new Map<DocumentPart, ReturnType<typeof compilationParts>[number]['blocks'][number][]>();
  for (const { part, blocks } of compilationParts(content))
    if (blocks.length > 0) written.set(part, [...(written.get(part) ?? []), ...blocks]);
  return written;
};

/** What Word and PDF are written from. */
export function heldInDocument(content: CompilationDetail['content']): Held {
  const written = byPart(content);
  const blocks = [...written.values()].flat();
  return {
    parts: [...written.keys()].sort(),
    charts: blocks.filter(({ type }) => type === 'chart').length,
    rows: Object.fromEntries(
      IN_TABLES.map((part) => [
        part,
        (written.get(part) ?? []).reduce(
          (sum, block) => sum + (block.type === 'table' ? block.rows.length : 0),
          0,
        ),
      ]),
    ),
  };
}

/** What the page shows. */
export async function heldOnPage(page: Page): Promise<Held> {
  const parts = page.locator('[data-part]');
  const names = await parts.evaluateAll((all) => all.map((one) => one.getAttribute('data-part') ?? ''));
  const rows = await Promise.all(
    IN_TABLES.map(
      async (part) => [part, await page.locator(`[data-part=${part}] tbody tr`).count()] as const,
    ),
  );
  return {
    parts: names.sort(),
    charts: await page.locator('[data-part=figures] figure').count(),
    rows: Object.fromEntries(rows),
  };
}

/** The sentences of what is said in sentences, by where they stand: without spaces. */
export const sentencesInDocument = (content: CompilationDetail['content']): string[] =>
  [...byPart(content)]
    .filter(([part]) => IN_SENTENCES.includes(part))
    .flatMap(([, blocks]) =>
      blocks.flatMap((block) => {
        if (block.type === 'list') return [...block.items];
        // What a shortened list says of itself is said where it is shortened alone.
        return block.type === 'paragraph' && !block.text.startsWith('Fler förändringar') ? [block.text] : [];
      }),
    )
    .map(squeezed);

/** The sentences that the page says of the same parts. @param without a part of which the page tells more */
export async function sentencesOnPage(page: Page, without?: DocumentPart): Promise<string[]> {
  const found = await Promise.all(
    IN_SENTENCES.filter((part) => part !== without).map((part) =>
      page.locator(`[data-part=${part}] :is(p:not([hidden]), ul > li)`).allInnerTexts(),
    ),
  );
  return found.flat().map(squeezed);
}

/** All that a Word file and a PDF say, without spaces. */
export const textOfWord = (file: Uint8Array): string =>
  squeezed(
    [
      ...strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()).matchAll(
        /<w:t(?: [^>]*)?>([^<]*)</g,
      ),
    ]
      .map(([, text]) => (text ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'))
      .join(''),
  );

export async function textOfPdf(file: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: file, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  return squeezed(texts.join(''));
}
