import type { Db } from '../../../../db/database';
import { signInMember } from '../../signed-in';
import type { Examples, Scene } from '../example';
import { followedUp } from './judgements';

const CITY = { kind: 'city' } as const;

/** A document that the office has compiled. @returns its id */
async function compiled(scene: Scene, published = false): Promise<string> {
  const office = await signInMember(scene, [
    { role: 'office', organisation: 'stadsledningskontoret', kind: 'executive_office' },
  ]);
  const asked = { ...(await followedUp(scene)), foreword: '' };
  const made = await office.ask('POST', '/api/v1/compilations', asked);
  const { id } = (await made.json()).summary;
  if (published) await publish(scene.db, id, scene.now());
  return id;
}

const publish = (db: Db, id: string, at: Date) =>
  db.updateTable('compilations').set({ published_at: at.toISOString() }).where('id', '=', id).execute();

/** The city's document. */
export const COMPILATIONS: Examples = {
  'GET /compilations': () => ({ path: '/compilations', subject: CITY }),
  'POST /compilations': async (scene) => ({
    path: '/compilations',
    body: { ...(await followedUp(scene)), foreword: '' },
    subject: CITY,
  }),
  'GET /compilations/{compilation}': async (scene) => ({
    path: `/compilations/${await compiled(scene)}`,
    subject: CITY,
  }),
  'GET /compilations/{compilation}/document': async (scene) => ({
    path: `/compilations/${await compiled(scene)}/document?format=docx`,
    subject: CITY,
  }),
  'POST /compilations/{compilation}/publication': async (scene) => ({
    path: `/compilations/${await compiled(scene)}/publication`,
    subject: CITY,
  }),
  'POST /compilations/{compilation}/withdrawal': async (scene) => ({
    path: `/compilations/${await compiled(scene, true)}/withdrawal`,
    body: { reason: 'Fel siffror.' },
    subject: CITY,
  }),
  'GET /published-compilations': () => ({ path: '/published-compilations' }),
  'GET /published-compilations/{compilation}': async (scene) => ({
    path: `/published-compilations/${await compiled(scene, true)}`,
  }),
  'GET /published-compilations/{compilation}/document': async (scene) => ({
    path: `/published-compilations/${await compiled(scene, true)}/document?format=docx`,
  }),
};
