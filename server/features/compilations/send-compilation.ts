import type { Context } from 'hono';
import type { DocumentFormat } from '../../documents/document-format';
import type { DocumentWriter } from '../../documents/document-writer';
import { composeCompilation } from '../../domain/follow-up/document/compose-compilation';
import { sendFile } from '../report-documents/send-document';
import type { StoredCompilation } from './compilations.queries';

/** A compiled document as a file, in Swedish. @throws Problem 429 when too many documents wait already */
export function sendCompilation(
  c: Context,
  documents: DocumentWriter,
  { content, summary }: StoredCompilation,
  format: DocumentFormat,
): Promise<Response> {
  const { edition, publishedAt } = summary;
  const document = composeCompilation(content, { edition, published: publishedAt !== null });
  return sendFile(c, documents, document, format);
}
