import { randomUUID } from 'node:crypto';
import { decideCityTarget, makeTestProgramme, programmeWith } from '../../follow-up-scene';
import { type Examples, ofTheOrganisation, type Scene } from '../example';

const CITY = { kind: 'city' } as const;
const ROLE = {
  key: 'informationssakerhet',
  label: { sv: 'Informationssäkerhetssamordnare', en: 'Information security coordinator' },
  about: { sv: '', en: '' },
  focusAreas: [],
  kinds: ['district_committee' as const],
};
/** Judged in no question, since the catalogue may ask none. */
const CONTENT = programmeWith({ judgedBy: [] }, { period: { from: '2000-01-01', to: null }, roles: [ROLE] });

async function newProgramme({ db }: Scene): Promise<string> {
  const slug = `program-${randomUUID()}`;
  await makeTestProgramme(db, slug, CONTENT);
  return slug;
}

const DECISION = {
  label: { sv: 'Högst 8 procent', en: 'At most 8 per cent' },
  kind: 'absolute',
  amount: 0.08,
  year: 2030,
  decidedBy: 'Kommunfullmäktige',
  decidedOn: '2024-02-01',
  note: { sv: '', en: '' },
};

const newTarget = () => ({
  key: `mal-${randomUUID()}`,
  indicator: 'oro_brott_ofta',
  ...{ scope: 'city', scopeCount: null, areas: [], baselineRound: null },
  ...DECISION,
  validFrom: '2024-02-01',
});

/** Programmes, targets and the roles that go with them. */
export const PROGRAMMES: Examples = {
  'GET /programmes': () => ({ path: '/programmes' }),
  'GET /focus-area-statuses': () => ({ path: '/focus-area-statuses' }),
  'GET /programmes/{programme}': async (scene) => ({ path: `/programmes/${await newProgramme(scene)}` }),
  'GET /programmes/{programme}/revisions': async (scene) => ({
    path: `/programmes/${await newProgramme(scene)}/revisions`,
    subject: CITY,
  }),
  'POST /programmes': () => ({
    path: '/programmes',
    body: { slug: `program-${randomUUID()}`, content: CONTENT, reason: '' },
    subject: CITY,
  }),
  'PUT /programmes/{programme}': async (scene) => ({
    path: `/programmes/${await newProgramme(scene)}`,
    body: { revision: 1, content: CONTENT, reason: 'Rättat efter beslutet' },
    subject: CITY,
  }),
  'POST /targets': () => ({ path: '/targets', body: newTarget(), subject: CITY }),
  'POST /targets/{target}/versions': async ({ db }) => {
    const key = `mal-${randomUUID()}`;
    await decideCityTarget(db, 'oro_brott_ofta', { key, level: 0.1, year: 2030 });
    return {
      path: `/targets/${key}/versions`,
      body: { version: 1, ...DECISION, validFrom: '2025-01-01' },
      subject: CITY,
    };
  },
  'GET /target-detectable-change': () => ({
    path: '/target-detectable-change?indicator=oro_brott_ofta&area=stockholm',
    subject: CITY,
  }),
  'GET /organisations/{organisation}/roles': (scene) => ({
    path: `/organisations/${scene.organisation}/roles`,
    subject: ofTheOrganisation(scene),
  }),
  'PUT /organisations/{organisation}/roles/{role}': async (scene) => {
    await newProgramme(scene);
    const { db, organisation } = scene;
    const said = await db
      .selectFrom('role_fillings')
      .select('seq')
      .where('organisation_key', '=', organisation)
      .where('role_key', '=', ROLE.key)
      .execute();
    return {
      path: `/organisations/${organisation}/roles/${ROLE.key}`,
      body: { seq: said.length, state: 'vacant', holder: '', since: '2025-01-01' },
      subject: ofTheOrganisation(scene),
    };
  },
};
