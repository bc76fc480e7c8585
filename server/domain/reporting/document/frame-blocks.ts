import { citedParagraph } from '../decision';
import { isReadable } from './readable-sections';
import { type Block, facts, heading } from './report-document';
import { inSwedish, swedishDay } from './swedish';
import { MARKS, type Mark, MISSING } from './words';
import type { WrittenReport } from './written-report';

/** "Dnr FAR 2025/123", or that it has none. */
export const caseNumberOf = (part: WrittenReport): string =>
  numberOf(part) === '' ? 'Diarienummer saknas' : `Dnr ${numberOf(part)}`;

/** Some write "dnr" before it, some do not. */
const numberOf = ({ report: { registryNumber } }: WrittenReport): string =>
  registryNumber.trim().replace(/^dnr:?\s*/i, '');

/** What must be seen on every page of it. */
export function marksOf({ decision, report, sections }: WrittenReport): Mark[] {
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
  const { edition, organisation, round } = part.report;
  const { decision, correction } = part;
  const warnings = marksOf(part).map((mark) => `${mark}${warningOf(mark, part)}`);
  return [
    {
      type: 'paragraph',
      text: decision === null ? 'Tjänsteutlåtande' : 'Beslutad lägesbild',
      look: 'kicker',
    },
    heading(1, title),
    facts(
      ['Nämnd eller bolag', organisation.name],
      ['Diarienummer', numberOf(part) || MISSING],
      ['Period', `${swedishDay(round.periodFrom)} – ${swedishDay(round.periodTo)}`],
      [
        'Beslut',
        decision === null
          ? 'inte fattat'
          : `${swedishDay(decision.decidedOn)}, ${citedParagraph(decision.paragraph)}`,
      ],
      ['Utgåva', edition > 1 ? `${inSwedish(edition)}, rättad` : null],
      ['Rättelse', correction ?? null],
    ),
    ...(warnings.length === 0 ? [] : [{ type: 'notice', texts: warnings } as const]),
  ];
}

function warningOf(mark: Mark, { report }: WrittenReport): string {
  if (mark === MARKS.draft) return '. Texten kan ändras.';
  if (mark === MARKS.internal)
    return ' som inte är offentliga. Pröva sekretessen innan dokumentet lämnas ut.';
  return report.provenance === 'example'
    ? ': rapporten är påhittad, till för att prova tjänsten.'
    : ': siffror som är märkta så är påhittade, till för att prova tjänsten.';
}
