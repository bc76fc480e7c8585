import { Document, Packer } from 'docx';
import type { ReportDocument } from '../../domain/reporting/document/report-document';
import { blockParts } from './docx-blocks';
import { pageFooter, pageHeader } from './docx-page';
import { LIST_NUMBERING, STYLES } from './docx-styles';

/** Around the text, in twentieths of a point. */
const MARGINS = { top: 1_700, bottom: 1_400, left: 1_418, right: 1_418, header: 620, footer: 560 };
const A4 = { width: 11_906, height: 16_838 };

/** A Word document with real headings, lists and table headers, and charts that Word draws itself. */
export async function writeDocx(document: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: document.title,
    creator: document.organisation,
    lastModifiedBy: document.organisation,
    description: document.marks.join(' · '),
    // Long Swedish words stand in narrow columns.
    hyphenation: { autoHyphenation: true },
    styles: STYLES,
    numbering: LIST_NUMBERING,
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        headers: { default: pageHeader(document) },
        footers: { default: pageFooter() },
        children: document.blocks.flatMap(blockParts),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
