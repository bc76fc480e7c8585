import { can } from '../../../../server/domain/access/permissions';
import { type Examples, ofTheOrganisation, type Scene } from '../example';
import { freshReport } from '../fresh-report';

/** Text that is being written is for who writes it and who decides on it. */
const ofLiveText = (scene: Scene) => ({
  subject: ofTheOrganisation(scene),
  narrower: (actor: Parameters<typeof can>[0]) =>
    can(actor, 'reports.write', ofTheOrganisation(scene)) ||
    can(actor, 'reports.decide', ofTheOrganisation(scene)),
});

/** Sections and what is written in them. */
export const REPORT_WRITING: Examples = {
  'GET /reports/{id}/sections/{section}': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/sections/brott`,
    ...ofLiveText(scene),
  }),
  'PUT /reports/{id}/answers/{question}': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/answers/kartlaggning`,
    body: { version: 0, value: { type: 'text', text: 'Så här ser det ut.' } },
    subject: ofTheOrganisation(scene),
  }),
};
