import { isEmpty } from '../answer';
import { isReadable, type ReadableSection } from './readable-sections';
import { type Block, facts, heading, paragraph } from './report-document';
import { counted, enumerated, inSwedish } from './swedish';
import type { WrittenReport } from './written-report';

/** What the document holds, counted: which kinds, how many questions, what is left out. */
export function summaryBlocks({ sections, kinds, report, revisedFigures }: WrittenReport): Block[] {
  const shown = sections.filter(isReadable);
  const left = sections.filter((section) => !isReadable(section));
  return [
    heading(2, 'Sammanfattning'),
    paragraph([holds(shown), ...(left.length === 0 ? [] : [leavesOut(left.length)])].join(' ')),
    facts(
      [
        kinds.length === 1 ? 'Lägesbild' : 'Lägesbilder som ingår',
        enumerated(kinds.map(({ label }) => label.sv)),
      ],
      [
        'Lagrum',
        [...new Set(kinds.map(({ legalGround }) => legalGround))]
          .filter((ground) => ground !== '')
          .join('; '),
      ],
      ['Frågekatalog', report.catalogueTitle.sv],
      ['Utelämnade avsnitt', left.length === 0 ? null : enumerated(left.map(({ title }) => title.sv))],
      [
        'Ändrade siffror',
        revisedFigures.length === 0
          ? null
          : `${counted(revisedFigures.length, 'siffra', 'siffror')} har ändrats sedan beslutet`,
      ],
    ),
  ];
}

function holds(shown: readonly ReadableSection[]): string {
  const questions = shown.flatMap((section) => section.questions);
  const answered = questions.filter(({ answer }) => answer !== null && !isEmpty(answer)).length;
  const all = `Här redovisas ${counted(questions.length, 'fråga', 'frågor')} i ${counted(shown.length, 'avsnitt', 'avsnitt')}.`;
  if (questions.length === 0) return all;
  if (answered === questions.length) return `${all} Alla är besvarade.`;
  return `${all} ${inSwedish(answered)} är ${answered === 1 ? 'besvarad' : 'besvarade'}.`;
}

const leavesOut = (count: number): string =>
  `${counted(count, 'avsnitt är utelämnat', 'avsnitt är utelämnade')}; skälet står vid ${count === 1 ? 'det' : 'vart och ett'}.`;
