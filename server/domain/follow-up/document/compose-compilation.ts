import { inPlainText } from '../../reporting/document/plain-document';
import type { ReportDocument } from '../../reporting/document/report-document';
import { MARKS } from '../../reporting/document/words';
import { slugOf } from '../../text/slug';
import { NOT_PUBLISHED } from './city-words';
import type { PartBlocks } from './document-part';
import {
  looseBlocks,
  methodBlocks,
  missingBlocks,
  moneyBlocks,
  reportBlocks,
  roleBlocks,
} from './ending-blocks';
import { focusAreaParts } from './focus-area-blocks';
import { changeBlocks, forewordBlocks, stateBlocks, titleBlocks } from './state-blocks';
import type { WrittenCompilation } from './written-compilation';

/** What follows the title, in the order it is read, by the part that it is of. */
export function compilationParts(content: WrittenCompilation): PartBlocks[] {
  const focusAreas = new Map(
    content.overview.goals.map(({ focusArea }) => [focusArea.key, focusArea.title.sv]),
  );
  return [
    { part: 'foreword', blocks: forewordBlocks(content) },
    { part: 'state', blocks: stateBlocks(content) },
    { part: 'changes', blocks: changeBlocks(content) },
    ...[...focusAreas].flatMap(([key, name]) => focusAreaParts(content, key, name)),
    { part: 'money', blocks: moneyBlocks(content) },
    { part: 'loose', blocks: looseBlocks(content) },
    { part: 'roles', blocks: roleBlocks(content) },
    { part: 'reports', blocks: reportBlocks(content) },
    { part: 'missing', blocks: missingBlocks(content) },
    { part: 'method', blocks: methodBlocks(content) },
  ];
}

interface Edition {
  readonly edition: number;
  readonly published: boolean;
}

/** The city's document (sammanställning) of a programme in a round, in Swedish. Every number in it stands in what was compiled. */
export function composeCompilation(
  content: WrittenCompilation,
  { edition, published }: Edition,
): ReportDocument {
  const title = `${content.programme.title.sv} – ${content.round.label.sv}`;
  const marks = [...(published ? [] : [NOT_PUBLISHED]), ...(content.example ? [MARKS.example] : [])];
  return inPlainText({
    title,
    organisation: 'Stadsledningskontoret',
    caseNumber: `Utgåva ${edition}`,
    marks,
    fileName: {
      telling: `Sammanställning – ${title}`,
      plain: ['sammanstallning', content.programme.slug, content.round.key].map(slugOf).join('-'),
    },
    blocks: [
      ...titleBlocks(content, title, marks),
      ...compilationParts(content).flatMap(({ blocks }) => blocks),
    ],
  });
}
