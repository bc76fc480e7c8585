import { randomUUID } from 'node:crypto';
import type { Visibility } from '../../../../server/domain/follow-up/orphan';
import { anIntervention, foundProblem } from '../../interventions';
import { signInMember } from '../../signed-in';
import { putThreads } from '../../stored-threads';
import { type Examples, ofTheOrganisation, type Scene } from '../example';
import { freshReport } from '../fresh-report';

/** A problem and an intervention of the organisation, both called the same. @returns owner and id, as in an address */
async function stored(scene: Scene, visibility: Visibility): Promise<string> {
  const { organisation: owner } = scene;
  const { id: by } = await signInMember(scene, [{ role: 'author', organisation: owner }]);
  const id = randomUUID();
  await putThreads(scene.db, {
    ...{ owner, by, visibility },
    problems: [foundProblem(id)],
    interventions: [anIntervention(id, { problems: [id] })],
  });
  return `${owner}/${id}`;
}

const open = (path: string) => async (scene: Scene) => ({ path: `${path}/${await stored(scene, 'open')}` });
const own =
  (path: string, rest = '') =>
  async (scene: Scene) => ({
    path: `${path}/${await stored(scene, 'internal')}${rest}`,
    subject: ofTheOrganisation(scene),
  });
const change = (path: string, body: object) => async (scene: Scene) => ({
  ...(await own(path)(scene)),
  body: { revision: 1, ...body },
});

/** Problems, and what is done about them. */
export const THREADS: Examples = {
  'GET /threads': () => ({ path: '/threads?status=ongoing' }),
  'GET /interventions/{owner}/{id}': open('/interventions'),
  'GET /problems/{owner}/{id}': open('/problems'),
  'GET /own-threads': () => ({ path: '/own-threads', subject: 'somewhere' }),
  'GET /own-interventions/{owner}/{id}': own('/own-interventions'),
  'GET /own-problems/{owner}/{id}': own('/own-problems'),
  'GET /own-interventions/{owner}/{id}/history': own('/own-interventions', '/history'),
  'GET /own-problems/{owner}/{id}/history': own('/own-problems', '/history'),
  'PUT /own-interventions/{owner}/{id}': change('/own-interventions', {
    visibility: 'open',
    content: anIntervention('x', { spent: 40_000 }),
  }),
  'PUT /own-problems/{owner}/{id}': change('/own-problems', {
    visibility: 'internal',
    state: 'resolved',
    content: foundProblem('x'),
  }),
  'GET /reports/{id}/carried-over': async (scene) => ({
    path: `/reports/${await freshReport(scene)}/carried-over`,
    subject: ofTheOrganisation(scene),
  }),
};
