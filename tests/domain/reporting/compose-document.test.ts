import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../server/domain/reporting/document/compose-document';
import type { Block, ReportDocument } from '../../../server/domain/reporting/document/report-document';
import type { WrittenReport } from '../../../server/domain/reporting/document/written-report';
import {
  DECISION,
  figureOf,
  fullReport,
  questionOf,
  reportOf,
  said,
  sectionOf,
} from '../../support/document-report';

const whole = (report: WrittenReport): ReportDocument => of(report, undefined);

function of(report: WrittenReport, kind: string | undefined): ReportDocument {
  const document = composeDocument(report, kind);
  if (document === undefined) throw new Error(`No kind ${kind}`);
  return document;
}

const headings = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${block.text}`] : []));
const all = (document: ReportDocument) => JSON.stringify(document);
const blocksOf = <T extends Block['type']>({ blocks }: ReportDocument, type: T) =>
  blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);

/** What texts are made of that somebody pastes from anywhere. */
const PIECES = fc.constantFrom(
  'ord',
  ' ',
  '\n',
  '\r',
  '\t',
  '- ',
  '1. ',
  '2) ',
  '\u0000',
  '\u0007',
  '\ud800',
  '\u202e',
  '😀',
);

describe('The document of a report', () => {
  test('is an official statement: title, decision, summary, law, the sections with their questions, statements', () => {
    expect(headings(whole(fullReport()))).toEqual([
      '1 Samlad lägesbild – Tertialrapport 2 2025',
      '2 Beslut',
      '2 Sammanfattning',
      '2 Siffror som har ändrats sedan beslutet',
      '2 Krav i lag och föreskrift',
      '2 Kartläggning av brott',
      '3 Hur ser brottsligheten ut i området?',
      '4 Siffror',
      '3 Hur många trygghetsvandringar har ni gjort?',
      '3 Händelser efter slag',
      '2 Analys',
      '3 Vilka problem har ni hittat, och varför finns de?',
      '4 Problem 1',
      '3 Har ni nått målet för det brottsförebyggande arbetet?',
      '3 Är rollen som brottsförebyggande samordnare tillsatt?',
      '3 Vad mer vill ni säga?',
      '2 Intern samverkan',
      '2 Utsatta arbetsplatser',
      '2 Bilagor',
      '2 Reservationer och uttalanden',
      '3 Reservation av Anna Ek (M) och Bo Lind (L)',
    ]);
  });

  test('says when and how it was decided, with the paragraph written as it is written', () => {
    const document = whole(
      reportOf({ decision: { ...DECISION, paragraph: '§ 12', outcome: 'partly_approved' } }),
    );
    expect(all(document)).toContain(
      'Farsta stadsdelsnämnd beslutade den 25 september 2025, § 12, att delvis godkänna lägesbilden.',
    );
    expect(document.marks).toEqual([]);
  });

  test('is marked as a draft on every page until it is decided, and proposes', () => {
    const document = whole(reportOf());
    expect(document.marks).toEqual(['Utkast – inte beslutad']);
    expect(headings(document)).toContain('2 Förslag till beslut');
    expect(all(document)).toContain('föreslås godkänna lägesbilden');
  });

  test('of one kind holds only the sections and questions that serve it', () => {
    const document = of(fullReport(), 'olyckor');
    expect(document.title).toBe('Lägesbild olyckor – Tertialrapport 2 2025');
    expect(headings(document).filter((text) => /^[23] /.test(text))).toEqual([
      '2 Beslut',
      '2 Sammanfattning',
      '2 Analys',
      '3 Är rollen som brottsförebyggande samordnare tillsatt?',
      '2 Reservationer och uttalanden',
      '3 Reservation av Anna Ek (M) och Bo Lind (L)',
    ]);
    expect(composeDocument(fullReport(), 'finns-inte')).toBeUndefined();
  });

  test('never holds a secret section, nor the names of its files, even of who may read it', () => {
    const text = all(whole(fullReport()));
    expect(text).not.toContain('Detta är hemligt');
    expect(text).not.toContain('hemlig-plan.pdf');
    expect(text).toContain('Avsnittet är inte offentligt: sekretess enligt 18 kap. 13 § OSL.');
    expect(text).toContain('Avsnittet är inte offentligt: internt.');
    expect(text).toContain('2 avsnitt är utelämnade');
  });

  test('with an internal section says so on every page', () => {
    const document = whole(reportOf({ sections: [sectionOf('a', { confidentiality: 'internal' })] }));
    expect(document.marks).toContain('Innehåller interna avsnitt');
    expect(all(document)).toContain('Svar på a.');
  });

  test('tells for each part of the law where it stands, or that nobody has answered it', () => {
    const sections = [
      sectionOf('a', {
        title: said('Läget'),
        questions: [questionOf('a', { statutoryParts: ['kartlaggning'] })],
      }),
      sectionOf('b', { questions: [questionOf('b', { statutoryParts: ['analys'], answer: null })] }),
    ];
    expect(blocksOf(whole(reportOf({ sections })), 'table')[0]?.rows).toEqual([
      ['Kartläggning', '4 § 1 lagen (2023:196)', '”Läget”'],
      ['Analys', '4 § 3 lagen (2023:196)', 'Inte besvarad'],
    ]);
  });

  test('gives figures as chart and table with how they have changed, all with the same words, and marks what is made up', () => {
    const figures = [figureOf('Farsta', 0.21), figureOf('Sköndal', null)];
    const changed = (area: string) => `I ${area} kan det inte avgöras om oron har ändrats sedan 2020.`;
    const document = whole(
      reportOf({ sections: [sectionOf('a', { questions: [questionOf('a', { figures })] })] }),
    );
    expect(blocksOf(document, 'chart')[0]?.alternative).toBe(
      'Diagram. Siffror. Oroliga för att gå ut sent, Farsta: 21 procent (18–24), exempeldata.',
    );
    expect(blocksOf(document, 'table').at(-1)?.rows).toEqual([
      [
        'Oroliga för att gå ut sent, Farsta',
        '2023',
        '21 procent (18–24)',
        changed('Farsta'),
        'Exempeldata, påhittad',
      ],
      [
        'Oroliga för att gå ut sent, Sköndal',
        'Uppgift saknas',
        'uppgift saknas',
        changed('Sköndal'),
        'Uppgift saknas',
      ],
    ]);
    expect(document.marks).toContain('Exempeldata');
  });

  test('says of an empty cell that it is missing, and of 0 that it is 0', () => {
    const table = blocksOf(whole(fullReport()), 'table').find(
      ({ columns }) => columns[0]?.label === 'Slag av händelse',
    );
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Slag av händelse',
      'Antal (händelser)',
      'Vanligaste plats',
    ]);
    expect(table?.rows.slice(1)).toEqual([
      ['Skadegörelse', '0', 'Skolgårdar'],
      ['Våld mot tjänsteman', 'Uppgift saknas', ''],
    ]);
  });

  test('steps no heading level over, and holds every answer, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: PIECES, minLength: 1 }), { maxLength: 4 }), (texts) => {
        const questions = texts.map((text, index) =>
          questionOf(`${index}`, { answer: { type: 'text', text } }),
        );
        const document = whole(reportOf({ sections: [sectionOf('a', { questions })] }));
        const levels = blocksOf(document, 'heading').map(({ level }) => level);
        expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
        const written = blocksOf(document, 'paragraph').map(({ text }) => text);
        expect(written.join('')).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});
