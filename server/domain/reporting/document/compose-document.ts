import { attachmentBlocks } from './attachment-blocks';
import { decisionBlocks, statementBlocks } from './decision-blocks';
import { fileNameOf } from './document-name';
import { caseNumberOf, frameBlocks, marksOf } from './frame-blocks';
import { inPlainText } from './plain-document';
import { partOf } from './readable-sections';
import type { ReportDocument } from './report-document';
import { revisionBlocks } from './revision-blocks';
import { sectionBlocks } from './section-blocks';
import { statutoryBlocks } from './statutory-blocks';
import { summaryBlocks } from './summary-blocks';
import type { WrittenReport } from './written-report';

/**
 * A report, or the part of it that is one kind of lägesbild, in Swedish: an official statement (tjänsteutlåtande) until it has been decided.
 * Secret sections are left out whoever asks; of what is left out the document says that it is and why.
 * @param kind key of a kind; undefined: the whole report
 * @returns undefined when the report has no such kind
 */
export function composeDocument(
  content: WrittenReport,
  kind: string | undefined,
): ReportDocument | undefined {
  const part = partOf(content, kind);
  if (part === undefined) return undefined;
  const { organisation } = part.report;
  const subject = subjectOf(part, kind);
  const title = `${subject} – ${part.report.round.label.sv}`;
  return inPlainText({
    title,
    organisation: organisation.name,
    caseNumber: caseNumberOf(part),
    marks: marksOf(part),
    fileName: fileNameOf(part, subject),
    blocks: [
      ...frameBlocks(part, title),
      ...decisionBlocks(part),
      ...summaryBlocks(part),
      ...revisionBlocks(part.revisedFigures),
      ...statutoryBlocks(part),
      ...part.sections.flatMap((section) => sectionBlocks(section, part)),
      ...attachmentBlocks(part.sections),
      ...statementBlocks(part.decision),
    ],
  });
}

/** "Lägesbild brott"; of the whole report "Samlad lägesbild". */
function subjectOf({ kinds }: WrittenReport, kind: string | undefined): string {
  const label = kind === undefined ? undefined : kinds[0]?.label.sv;
  if (label === undefined) return 'Samlad lägesbild';
  return /lägesbild/i.test(label) ? label : `Lägesbild ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
}
