import { isReadable } from './readable-sections';
import { type Block, facts, heading } from './report-document';
import { inSwedish, swedishDay } from './swedish';
import { MARKS } from './words';
import type { WrittenReport } from './written-report';

/** "Dnr FAR 2025/123", or that it has none. */
export const caseNumberOf = ({ report: { registryNumber } }: WrittenReport): string => {
  const number = registryNumber.trim().replace(/^dnr:?\s*/i, '');
  return number === '' ? 'Diarienummer saknas' : `Dnr ${number}`;
};

/** What must be seen on every page of it. */
export function marksOf({ decision, report, sections }: WrittenReport): string[] {
  const shown = sections.filter(isReadable);
  const figures = shown.flatMap(({ questions }) => questions.flatMap((question) => question.figures));
  return [
    ...(decision === null ? [MARKS.draft] : []),
    ...(report.provenance === 'example' || figures.some(({ provenance }) => provenance === 'example')
      ? [MARKS.example]
      : []),
    ...(shown.some(({ confidentiality }) => confidentiality === 'internal') ? [MARKS.internal] : []),
  ];
}

/** What stands above the text: what it is, whose, of which time, and what must be known before it is read. */
export function frameBlocks(part: WrittenReport, title: string): Block[] {
  const { edition, organisation, round, provenance } = part.report;
  const { decision } = part;
  const marks = marksOf(part);
  const warnings = [
    marks.includes(MARKS.draft) ? `${MARKS.draft}. Texten kan ändras.` : undefined,
    provenance === 'example'
      ? `${MARKS.example}: rapporten är påhittad, till för att prova tjänsten.`
      : marks.includes(MARKS.example)
        ? `${MARKS.example}: siffror som är märkta så är påhittade, till för att prova tjänsten.`
        : undefined,
    marks.includes(MARKS.internal)
      ? `${MARKS.internal}, som inte är offentliga. Pröva sekretessen innan dokumentet lämnas ut.`
      : undefined,
  ].filter((warning) => warning !== undefined);
  return [
    { type: 'paragraph', text: 'Tjänsteutlåtande', look: 'kicker' },
    heading(1, title),
    facts(
      ['Nämnd eller bolag', organisation.name],
      ['Diarienummer', caseNumberOf(part).replace(/^Dnr |^Diarienummer /, '')],
      ['Period', `${swedishDay(round.periodFrom)}–${swedishDay(round.periodTo)}`],
      ['Beslut', decision === null ? 'inte fattat' : decidedWhen(decision)],
      ['Utgåva', edition > 1 ? `${inSwedish(edition)}, rättad` : null],
    ),
    ...(warnings.length === 0 ? [] : [{ type: 'notice', texts: warnings } as const]),
  ];
}

const decidedWhen = ({ decidedOn, paragraph }: NonNullable<WrittenReport['decision']>): string =>
  `${swedishDay(decidedOn)}, § ${paragraph.replace(/^§\s*/, '')}`;
