import { withoutBlanks } from '../../domain/reporting/without-blanks';
import type { ReportContent } from './report-content.contract';

/** A report as it is read, in place of as it is written: what was added and left empty is no part of it. */
export const readContent = (content: ReportContent): ReportContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    questions:
      section.questions?.map((question) => ({ ...question, answer: withoutBlanks(question.answer) })) ?? null,
  })),
});
