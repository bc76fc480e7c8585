import { type Examples, ofTheOrganisation } from '../example';
import { freshReport } from '../fresh-report';

/** Reports as they are listed and looked at. */
export const REPORTS: Examples = {
  'GET /reports': () => ({ path: '/reports', subject: 'somewhere' }),
  'GET /reports/{id}': async (scene) => ({
    path: `/reports/${await freshReport(scene)}`,
    subject: ofTheOrganisation(scene),
  }),
  'GET /report-matrix': async (scene) => {
    const report = await freshReport(scene);
    return { path: `/report-matrix?round=${report.slice(0, 6)}`, subject: { kind: 'city' } };
  },
};
