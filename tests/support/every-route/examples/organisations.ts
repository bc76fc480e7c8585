import { randomUUID } from 'node:crypto';
import type { Examples, Scene } from '../example';
import { someone } from './people';

const CITY = { kind: 'city' } as const;

/** A committee nobody has done anything to yet. */
async function committee({ db }: Scene): Promise<string> {
  const key = `namnd-${randomUUID()}`;
  await db.transaction().execute((tx) =>
    tx
      .insertInto('organisations')
      .values({
        key,
        name: key,
        kind: 'district_committee',
        valid_from: '2007-01-01',
        valid_to: null,
        version: 1,
      })
      .execute(),
  );
  return key;
}

/** A committee that the organisation of the scene has taken over from. */
async function predecessor(scene: Scene): Promise<string> {
  await someone(scene);
  const key = await committee(scene);
  await scene.db.transaction().execute((tx) =>
    tx
      .insertInto('organisation_successions')
      .values({
        predecessor_key: key,
        successor_key: scene.organisation,
        date: '2024-01-01',
        decision: 'Exempel',
      })
      .execute(),
  );
  return key;
}

/** Organisations, and which took over from which. */
export const ORGANISATIONS: Examples = {
  'POST /organisations': () => ({
    path: '/organisations',
    body: { name: `Nämnden ${randomUUID()}`, kind: 'specialist_committee', validFrom: '2025-01-01' },
    subject: CITY,
  }),
  'PATCH /organisations/{key}': async (scene) => ({
    path: `/organisations/${await committee(scene)}`,
    body: { name: 'Nytt namn', version: 1 },
    subject: CITY,
  }),
  'POST /organisations/successions': async (scene) => ({
    path: '/organisations/successions',
    body: {
      predecessors: [await committee(scene)],
      successors: [await committee(scene)],
      date: '2025-01-01',
      decision: 'Exempel',
    },
    subject: CITY,
  }),
  'POST /organisations/{key}/carry-over': async (scene) => {
    const from = await predecessor(scene);
    const { organisation } = scene;
    return {
      path: `/organisations/${organisation}/carry-over`,
      subject: {
        kind: 'organisations',
        places: [
          { organisation, heirs: [] },
          { organisation: from, heirs: [organisation] },
        ],
      },
    };
  },
};
