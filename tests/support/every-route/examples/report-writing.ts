import { randomUUID } from 'node:crypto';
import { can } from '../../../../server/domain/access/permissions';
import { ATTACHMENT, COMMENT, FILE } from '../../../db/report-rows';
import { signInMember } from '../../signed-in';
import { publishInDatabase } from '../../written-report';
import { type Examples, ofTheOrganisation, type Scene } from '../example';
import { freshReport } from '../fresh-report';

/** Text that is being written is for who writes it and who decides on it. */
const ofLiveText = (scene: Scene) => ({
  subject: ofTheOrganisation(scene),
  narrower: (actor: Parameters<typeof can>[0]) =>
    can(actor, 'reports.write', ofTheOrganisation(scene)) ||
    can(actor, 'reports.decide', ofTheOrganisation(scene)),
});

/** What can be attached: the least that is a PDF. */
const PDF = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');

/** Somebody who writes for the organisation. @returns their id */
async function author(scene: Scene): Promise<string> {
  const { id } = await signInMember(scene, [{ role: 'author', organisation: scene.organisation }]);
  return id;
}

/** A remark on the first section. @returns its id */
async function remark(scene: Scene, report: string): Promise<string> {
  const id = randomUUID();
  const by = await author(scene);
  await scene.db.transaction().execute((tx) =>
    tx
      .insertInto('report_comments')
      .values({ ...COMMENT, id, report_id: report, by })
      .execute(),
  );
  return id;
}

/** A file attached to the first section. @returns its id */
async function file(scene: Scene, report: string): Promise<string> {
  const id = randomUUID();
  const by = await author(scene);
  await scene.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('attachment_files')
      .values(FILE)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('attachments')
      .values({ ...ATTACHMENT, id, report_id: report, added_by: by })
      .execute();
  });
  return id;
}

/** Sections and what is written in them. */
export const REPORT_WRITING: Examples = {
  'GET /reports/{id}/sections/{section}': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/sections/brott`,
    ...ofLiveText(scene),
  }),
  'PATCH /reports/{id}/sections/{section}': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/sections/brott`,
    body: { version: 0, confidentiality: 'internal' },
    subject: ofTheOrganisation(scene),
  }),
  'GET /reports/{id}/sections/{section}/register-changes': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/sections/brott/register-changes`,
    subject: ofTheOrganisation(scene),
  }),
  'POST /reports/{id}/sections/{section}/presence': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/sections/brott/presence`,
    body: {},
    subject: ofTheOrganisation(scene),
  }),
  'GET /reports/{id}/comments': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/comments`,
    subject: ofTheOrganisation(scene),
  }),
  'POST /reports/{id}/sections/{section}/comments': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/sections/brott/comments`,
    body: { body: 'Vilka platser gäller det?' },
    ...ofLiveText(scene),
  }),
  'POST /reports/{id}/sections/{section}/comments/{comment}/resolution': async (scene) => {
    const report = await freshReport(scene);
    const path = `/reports/${report}/sections/brott/comments/${await remark(scene, report)}/resolution`;
    return { path, ...ofLiveText(scene) };
  },
  'POST /reports/{id}/sections/{section}/attachments': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/sections/brott/attachments?name=karta.pdf`,
    body: PDF,
    subject: ofTheOrganisation(scene),
  }),
  'GET /reports/{id}/sections/{section}/attachments/{attachment}': async (scene) => {
    const report = await freshReport(scene);
    const path = `/reports/${report}/sections/brott/attachments/${await file(scene, report)}`;
    return { path, ...ofLiveText(scene) };
  },
  'DELETE /reports/{id}/sections/{section}/attachments/{attachment}': async (scene) => {
    const report = await freshReport(scene);
    const path = `/reports/${report}/sections/brott/attachments/${await file(scene, report)}`;
    return { path, subject: ofTheOrganisation(scene) };
  },
  'GET /published-reports/{round}/{organisation}/attachments/{attachment}': async (scene) => {
    const report = await freshReport(scene);
    const attachment = await file(scene, report);
    await publishInDatabase({ db: scene.db, report, by: await author(scene), now: scene.now() });
    return {
      path: `/published-reports/${report.slice(0, 6)}/${scene.organisation}/attachments/${attachment}`,
    };
  },
  'PUT /reports/{id}/answers/{question}': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/answers/kartlaggning`,
    body: { version: 0, value: { type: 'text', text: 'Så här ser det ut.' } },
    subject: ofTheOrganisation(scene),
  }),
};
