import type { ReportingTranslation } from '../reporting-sv';

export const published: ReportingTranslation['published'] = {
  title: 'Situation reports',
};
