import { isReadable } from './readable-sections';
import { type Block, heading, list, note } from './report-document';
import { swedishSize } from './swedish';
import type { WrittenSection } from './written-report';

/** The files that belong to what the document holds. Those of sections that are left out are not even named. */
export function attachmentBlocks(sections: readonly WrittenSection[]): Block[] {
  const named = sections
    .filter(isReadable)
    .flatMap(({ title, attachments }) =>
      attachments.map(({ fileName, size }) => `${fileName} (${swedishSize(size)}), till ”${title.sv}”`),
    );
  return named.length === 0
    ? []
    : [heading(2, 'Bilagor'), note('Bilagorna finns tillsammans med rapporten.'), list(named)];
}
