import type { Examples } from '../example';
import { about, published } from './report-workflow';

/** Reports as files. */
export const REPORT_DOCUMENTS: Examples = {
  'GET /published-reports/{round}/{organisation}/document': async (scene) => ({
    path: `${await published(scene)}/document?format=docx`,
  }),
  'GET /reports/{id}/document': about('submitted', 'document?format=docx'),
};
