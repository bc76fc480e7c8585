import type { ReportsTable } from '../../../../db/schema/reports';
import { decideInDatabase, publishInDatabase, writeAnswers } from '../../written-report';
import { type Ask, type Examples, ofTheOrganisation, type Scene } from '../example';
import { freshReport } from '../fresh-report';
import { someone } from './people';

type State = ReportsTable['state'];

/** A report in a state, with what is required written in it; from decided on it is decided, and published when it is. */
async function reportIn(scene: Scene, state: State): Promise<string> {
  const report = await freshReport(scene, { state });
  const { id: by } = await someone(scene);
  const doing = { db: scene.db, report, by, now: scene.now() };
  await writeAnswers(doing);
  if (state === 'published') await publishInDatabase(doing);
  else if (state !== 'draft' && state !== 'ready') await decideInDatabase(doing);
  return report;
}

/** Asks something about a report in a state. */
export const about =
  (state: State, rest: string, body?: object) =>
  async (scene: Scene): Promise<Ask> => ({
    path: `/reports/${await reportIn(scene, state)}/${rest}`,
    ...(body && { body: { version: 1, ...body } }),
    subject: ofTheOrganisation(scene),
  });

const DECISION = {
  decidedOn: '2025-01-15',
  paragraph: '§ 6',
  outcome: 'approved',
  decidedBy: 'committee',
  wording: '',
  registryNumber: '',
  statements: [],
};

/** A published report, in its round. */
export async function published(scene: Scene): Promise<string> {
  const report = await reportIn(scene, 'published');
  return `/published-reports/${report.slice(0, 6)}/${scene.organisation}`;
}

/** What takes reports from draft to published, and what is read on the way and after. */
export const REPORT_WORKFLOW: Examples = {
  'GET /published-reports': () => ({ path: '/published-reports' }),
  'GET /published-reports/{round}/{organisation}': async (scene) => ({ path: await published(scene) }),
  'GET /reports/{id}/check': about('draft', 'check'),
  'GET /reports/{id}/history': about('submitted', 'history'),
  'GET /reports/{id}/content': about('submitted', 'content'),
  'GET /reports/{id}/differences': about('submitted', 'differences'),
  'POST /reports/{id}/readiness': about('draft', 'readiness', {}),
  'POST /reports/{id}/take-back': about('ready', 'take-back', {}),
  'POST /reports/{id}/decisions': about('ready', 'decisions', DECISION),
  'POST /reports/{id}/decision-retraction': about('decided', 'decision-retraction', {
    reason: 'Fel paragraf',
  }),
  'POST /reports/{id}/submission': about('decided', 'submission', {}),
  'POST /reports/{id}/recall': about('submitted', 'recall', { reason: 'Bilaga saknas' }),
  'POST /reports/{id}/correction': about('published', 'correction', { reason: 'Fel siffra' }),
  'POST /reports/{id}/review': about('submitted', 'review', {}),
  'POST /reports/{id}/review-release': about('in_review', 'review-release', {}),
  'POST /reports/{id}/return': about('in_review', 'return', {
    sections: [{ section: 'brott', reason: 'Orsakerna saknas' }],
  }),
  'POST /reports/{id}/acceptance': about('in_review', 'acceptance', {}),
  'POST /reports/{id}/publication': about('accepted', 'publication', {}),
};
