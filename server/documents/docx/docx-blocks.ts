import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block } from '../../domain/reporting/document/report-document';
import { chartParts } from './docx-chart';
import { BULLETS, LOOKS, NUMBERS } from './docx-styles';
import { tableParts } from './docx-table';
import { runs } from './docx-text';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A block as Word has it. @param instance tells lists apart: each begins with 1 */
export function blockParts(block: Block, instance: number): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: runs(block.text) })];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.look === 'body' ? {} : { style: LOOKS[block.look] }),
          children: runs(block.text),
        }),
      ];
    case 'notice':
      return block.texts.map((text) => new Paragraph({ style: LOOKS.notice, children: runs(text) }));
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance },
            contextualSpacing: true,
            children: runs(item),
          }),
      );
    case 'facts':
      return block.facts.map(
        ({ term, detail }) =>
          new Paragraph({
            style: LOOKS.fact,
            children: [...runs(`${term}: `, { bold: true }), ...runs(detail)],
          }),
      );
    case 'table':
      return tableParts(block);
    case 'chart':
      return chartParts(block);
  }
}
