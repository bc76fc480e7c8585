import { type Block, heading, paragraph, words } from './report-document';
import type { WrittenReport } from './written-report';

/** Figures that have been revised since the decision, the old beside the new: the text was decided on the old. */
export function revisionBlocks(revised: WrittenReport['revisedFigures']): Block[] {
  if (revised.length === 0) return [];
  return [
    heading(2, 'Siffror som har ändrats sedan beslutet'),
    paragraph('Texten bygger på siffrorna som de var när beslutet fattades.'),
    {
      type: 'table',
      columns: ['Indikator och område', 'Vid beslutet', 'Nu'].map(words),
      rows: revised.map(({ before, now }) => [
        `${before.indicator.label.sv}, ${before.area.label}`,
        before.figure.sv,
        now.figure.sv,
      ]),
    },
  ];
}
