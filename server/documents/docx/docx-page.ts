import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { ReportDocument } from '../../domain/reporting/document/report-document';
import { COLOURS } from './docx-styles';
import { runs } from './docx-text';

const RIGHT_EDGE = [{ type: TabStopType.RIGHT, position: 9_070 }];
const SMALL = { size: 18, color: COLOURS.muted };

/** Whose it is and under which number; and what must be known of it, on every page. */
export function pageHeader({ organisation, caseNumber, marks }: ReportDocument): Header {
  const tab = new TextRun({ text: '\t' });
  return new Header({
    children: [
      new Paragraph({
        tabStops: RIGHT_EDGE,
        spacing: { after: 0 },
        children: [...runs(organisation, { ...SMALL, bold: true }), tab, ...runs(caseNumber, SMALL)],
      }),
      ...(marks.length === 0
        ? []
        : [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: runs(marks.join(' · '), { ...SMALL, bold: true, color: COLOURS.warning }),
            }),
          ]),
    ],
  });
}

export const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ ...SMALL, children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
