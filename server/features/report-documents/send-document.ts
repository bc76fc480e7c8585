import type { Context } from 'hono';
import { type DocumentFormat, MEDIA_TYPES } from '../../documents/document-format';
import type { DocumentWriter } from '../../documents/document-writer';
import { composeDocument } from '../../domain/reporting/document/compose-document';
import type { ReportDocument } from '../../domain/reporting/document/report-document';
import type { WrittenReport } from '../../domain/reporting/document/written-report';
import { attachmentNamed } from '../../http/download/file-name';
import { notFound } from '../../http/problem';

interface Wanted {
  readonly format: DocumentFormat;
  /** Key of a lägesbild kind; undefined: the whole report. */
  readonly kind?: string | undefined;
}

/**
 * A report's content as a file, in Swedish.
 * @throws Problem 404 for a kind that the report does not serve; 429 when too many documents wait already
 */
export async function sendDocument(
  c: Context,
  documents: DocumentWriter,
  content: WrittenReport,
  { format, kind }: Wanted,
): Promise<Response> {
  const document = composeDocument(content, kind);
  if (document === undefined) throw notFound(`The report is no lägesbild of kind ${kind}`);
  return await sendFile(c, documents, document, format);
}

/** A document as a file. @throws Problem 429 when too many documents wait already */
export async function sendFile(
  c: Context,
  documents: DocumentWriter,
  document: ReportDocument,
  format: DocumentFormat,
): Promise<Response> {
  const file = await documents.write(document, format);
  const ending = `.${format}`;
  return c.body(file, 200, {
    'content-type': MEDIA_TYPES[format],
    'content-disposition': attachmentNamed(document.fileName, { plain: ending, telling: ending }),
    'content-language': 'sv',
  });
}

/** How the description of the API shows a document. */
export const DOCUMENT_ANSWER = {
  description: 'The document',
  content: Object.fromEntries(
    Object.values(MEDIA_TYPES).map((mediaType) => [
      mediaType,
      { schema: { type: 'string' as const, format: 'binary' } },
    ]),
  ),
};
