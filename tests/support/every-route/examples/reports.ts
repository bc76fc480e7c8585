import { signInMember } from '../../signed-in';
import { type Examples, ofTheOrganisation, type Scene } from '../example';
import { freshReport } from '../fresh-report';

/** Somebody who decides on reports of the organisation. @returns their id */
async function approver(scene: Scene): Promise<string> {
  const { id } = await signInMember(scene, [{ role: 'approver', organisation: scene.organisation }]);
  return id;
}

/** Reports as they are listed and looked at. */
export const REPORTS: Examples = {
  'GET /reports': () => ({ path: '/reports', subject: 'somewhere' }),
  'GET /reports/{id}': async (scene) => ({
    path: `/reports/${await freshReport(scene)}`,
    subject: ofTheOrganisation(scene),
  }),
  'GET /reports/{id}/reviewers': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/reviewers`,
    subject: ofTheOrganisation(scene),
  }),
  'POST /reports/{id}/reviewers': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/reviewers`,
    body: { person: await approver(scene) },
    subject: ofTheOrganisation(scene),
  }),
  'DELETE /reports/{id}/reviewers/{person}': async (scene) => {
    const report = await freshReport(scene);
    const person = await approver(scene);
    await scene.db.transaction().execute((tx) =>
      tx
        .insertInto('report_reviewers')
        .values({
          ...{ report_id: report, person_id: person },
          ...{ named_at: scene.now().toISOString(), named_by: person },
        })
        .execute(),
    );
    return { path: `/reports/${report}/reviewers/${person}`, subject: ofTheOrganisation(scene) };
  },
  'GET /report-matrix': async (scene) => {
    const report = await freshReport(scene);
    return { path: `/report-matrix?round=${report.slice(0, 6)}`, subject: { kind: 'city' } };
  },
};
