import type { Texts } from './sv';
import { published } from './sv/published';
import { questionCatalogue } from './sv/question-catalogue';
import { reportContent } from './sv/report-content';
import { reportWords } from './sv/report-words';

/** The texts in Swedish about what is reported, open to everybody; they come with the first such page. */
export const reportingSv = { published, questionCatalogue, reportContent, reportWords };

export type ReportingTexts = typeof reportingSv;

/** What another language must have. */
export type ReportingTranslation = Texts<ReportingTexts>;
