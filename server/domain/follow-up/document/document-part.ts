import type { Block } from '../../reporting/document/report-document';

/** What the city's document is made of, on the page, in Word and in PDF alike. */
export const DOCUMENT_PARTS = [
  'foreword',
  'state',
  'changes',
  'overview',
  'judgements',
  'figures',
  'problems',
  'interventions',
  'money',
  'loose',
  'roles',
  'reports',
  'missing',
  'method',
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** Some of what is written of a part; a part that goes by focus area comes once for each. */
export interface PartBlocks {
  readonly part: DocumentPart;
  readonly blocks: readonly Block[];
}
