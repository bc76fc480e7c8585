import { plainText } from './plain-text';
import type { ReportDocument } from './report-document';

/** Every text of a document as any file can hold it. */
export const inPlainText = (document: ReportDocument): ReportDocument =>
  JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  );
