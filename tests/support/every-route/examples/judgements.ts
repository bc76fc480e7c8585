import { randomUUID } from 'node:crypto';
import { GOAL_KEY, makeTestProgramme, programmeWith } from '../../follow-up-scene';
import type { Examples, Scene } from '../example';
import { freshReport } from '../fresh-report';

const CITY = { kind: 'city' } as const;

/** A programme that is followed up in a round of its own. */
export async function followedUp(scene: Scene): Promise<{ programme: string; round: string }> {
  const round = (await freshReport(scene)).slice(0, 6);
  const programme = `program-${randomUUID()}`;
  const period = { from: '2000-01-01', to: null };
  await makeTestProgramme(scene.db, programme, programmeWith({}, { period }));
  return { programme, round };
}

/** What committees and the office judge, beside what is measured. */
export const JUDGEMENTS: Examples = {
  'GET /programmes/{programme}/judgements': async (scene) => {
    const { programme, round } = await followedUp(scene);
    return { path: `/programmes/${programme}/judgements?round=${round}` };
  },
  'GET /programme-judgements/{programme}': async (scene) => {
    const { programme, round } = await followedUp(scene);
    return { path: `/programme-judgements/${programme}?round=${round}`, subject: CITY };
  },
  'POST /programme-judgements/{programme}': async (scene) => {
    const { programme, round } = await followedUp(scene);
    return {
      path: `/programme-judgements/${programme}`,
      body: {
        ...GOAL_KEY,
        ...{ round, seq: 0, stage: 'suggested', assessment: 'partial', decidedBy: '' },
        motivation: 'En av fyra indikatorer nådde sitt mål.',
      },
      subject: CITY,
    };
  },
  'GET /programme-overview': async (scene) => {
    const { programme, round } = await followedUp(scene);
    return { path: `/programme-overview?programme=${programme}&round=${round}`, subject: CITY };
  },
};
