import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { TableBlock } from '../../domain/reporting/document/report-document';
import { COLOURS, LOOKS } from './docx-styles';
import { runs } from './docx-text';

/** Between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9_070;
/** So few rows stand on one page. */
const SHORT = 8;
/** How wide a column is against the others. */
const WEIGHTS = { head: 1.5, narrow: 0.8, text: 1.3 };

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line };

/** A table: the first row is repeated on each page, the first column heads the rows. */
export function tableParts(block: TableBlock): (Paragraph | Table)[] {
  const { columns, rows } = block;
  const widths = widthsOf(columns);
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      keepNext: rows.length <= SHORT && cells !== rows.at(-1),
      children: cells.map((text, index) =>
        cell(text, widths[index] ?? 0, head || index === 0, columns[index]),
      ),
    });
  return [
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: {
        top: NONE,
        left: NONE,
        right: NONE,
        insideVertical: NONE,
        bottom: LINE,
        insideHorizontal: LINE,
      },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [
        row(
          columns.map(({ label }) => label),
          true,
        ),
        ...rows.map((cells) => row(cells, false)),
      ],
    }),
    // Word joins two tables that nothing stands between.
    new Paragraph({ style: LOOKS.cell, children: [] }),
  ];
}

const cell = (
  text: string,
  width: number,
  head: boolean,
  column: TableBlock['columns'][number] | undefined,
) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: LOOKS.cell,
        alignment: column?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runs(text, head ? { bold: true } : {}),
      }),
    ],
  });

function widthsOf(columns: TableBlock['columns']): number[] {
  const weights = columns.map(({ narrow }, index) =>
    index === 0 ? WEIGHTS.head : narrow ? WEIGHTS.narrow : WEIGHTS.text,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * TEXT_WIDTH));
}
