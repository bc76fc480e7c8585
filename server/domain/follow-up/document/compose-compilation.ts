import { inPlainText } from '../../reporting/document/plain-document';
import type { ReportDocument } from '../../reporting/document/report-document';
import { MARKS } from '../../reporting/document/words';
import { slugOf } from '../../text/slug';
import { NOT_PUBLISHED } from './city-words';
import { looseBlocks, methodBlocks, moneyBlocks, sourceBlocks } from './ending-blocks';
import { focusAreaBlocks } from './focus-area-blocks';
import { stateBlocks, titleBlocks } from './state-blocks';
import type { WrittenCompilation } from './written-compilation';

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
  const focusAreas = new Map(
    content.overview.goals.map(({ focusArea }) => [focusArea.key, focusArea.title.sv]),
  );
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
      ...stateBlocks(content),
      ...[...focusAreas].flatMap(([key, name]) => focusAreaBlocks(content, key, name)),
      ...moneyBlocks(content),
      ...looseBlocks(content),
      ...sourceBlocks(content),
      ...methodBlocks(content),
    ],
  });
}
