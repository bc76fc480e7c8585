import { published } from './en/published';
import { questionCatalogue } from './en/question-catalogue';
import { reportContent } from './en/report-content';
import { reportWords } from './en/report-words';
import type { ReportingTranslation } from './reporting-sv';

/** The same in English. */
export const reportingEn: ReportingTranslation = { published, questionCatalogue, reportContent, reportWords };
