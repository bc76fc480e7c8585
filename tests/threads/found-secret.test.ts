import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { describeOnEachEngine } from '../support/engines';
import { anIntervention, foundProblem } from '../support/interventions';
import { TO_PUBLISHED } from '../support/report-desk';
import {
  asked,
  change,
  doing,
  everythingOf,
  filledBy,
  finding,
  findSecret,
  INTERNAL,
  OPEN,
  open,
  own,
  roleOf,
  SECRET,
  TO_ACCEPTED,
  TORG,
  withRole,
  written,
} from '../support/taken-up';

const HIDDEN = 'Larmet räcker i två timmar';

describeOnEachEngine('What is found to be secret in a report', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await withRole(await engine.catalogue());
  });

  test('is no longer in the register once that is decided, whoever wrote in it since', async () => {
    const desk = await written(db, {
      'brott problem': finding(foundProblem('ran')),
      [OPEN]: doing(TORG),
      'brott samordnare': filledBy('tillsatt'),
    });
    await desk.take(...TO_ACCEPTED);
    expect(await roleOf(desk)).toBe('not_said');
    await desk.take('publish');
    expect(await roleOf(desk)).toBe('filled');
    expect((await change(desk, 'torg', { spent: 40_000, cause: HIDDEN })).status).toBe(200);
    const { content } = await own(desk, 'torg');
    await desk.take('correct');
    await findSecret(desk);
    await desk.take(...TO_ACCEPTED);
    expect(await open(desk, 'torg')).toBe(404);
    expect((await desk.app.request(`/api/v1/problems/${desk.organisation}/ran`)).status).toBe(404);
    expect(await roleOf(desk)).toBe('not_said');
    for (const path of [
      `/own-interventions/${desk.organisation}/torg`,
      `/own-interventions/${desk.organisation}/torg/history`,
      `/own-problems/${desk.organisation}/ran`,
      `/own-problems/${desk.organisation}/ran/history`,
    ])
      expect([path, (await asked(desk, 'GET', path)).status]).toEqual([path, 404]);
    for (const revision of [0, 1, 2]) {
      const late = await asked(desk, 'PUT', `/own-interventions/${desk.organisation}/torg`, {
        ...{ revision, visibility: 'open', content },
      });
      expect(late.status).toBe(404);
      expect(JSON.stringify(late.answer)).not.toContain(HIDDEN);
    }
    const { answer } = await asked(desk, 'GET', `/own-threads?organisation=${desk.organisation}`);
    expect(answer).toMatchObject({ interventions: [], problems: [] });
    await desk.take('publish');
    expect(await open(desk, 'torg')).toBe(404);
    expect(await everythingOf(desk, 'torg')).not.toContain(HIDDEN);
  });

  test('is out of the register too when it was moved to a secret section', async () => {
    const desk = await written(db, { [OPEN]: doing({ ...TORG, cause: HIDDEN }) });
    await desk.take(...TO_PUBLISHED, 'correct');
    await desk.write({ [OPEN]: doing(anIntervention('kvar')), [SECRET]: doing({ ...TORG, cause: HIDDEN }) });
    await desk.take(...TO_ACCEPTED);
    expect(await own(desk, 'kvar')).toMatchObject({ content: { id: 'kvar' } });
    expect(await everythingOf(desk, 'torg')).not.toContain(HIDDEN);
  });

  test('comes back with what is said of it where it may be read, and none of what was said before', async () => {
    const desk = await written(db, { [OPEN]: doing({ ...TORG, cause: HIDDEN }) });
    await desk.take(...TO_PUBLISHED, 'correct');
    await findSecret(desk);
    await desk.write({
      [OPEN]: doing({ ...TORG, cause: HIDDEN }),
      [INTERNAL]: doing({ ...TORG, cause: 'Mörkt' }),
    });
    await desk.take(...TO_ACCEPTED);
    expect(await own(desk, 'torg')).toMatchObject({ visibility: 'internal', content: { cause: 'Mörkt' } });
    await desk.take('publish');
    await change(desk, 'torg', { spent: 40_000 }, 'internal');
    await desk.take('correct');
    await desk.write({ [INTERNAL]: doing({ ...TORG, cause: 'Mörkt', status: 'done' }) });
    await desk.take(...TO_PUBLISHED);
    expect(await own(desk, 'torg')).toMatchObject({
      content: { cause: 'Mörkt', spent: 40_000, status: 'done' },
    });
    const path = `/own-interventions/${desk.organisation}/torg/history`;
    const { revisions } = (await asked(desk, 'GET', path)).answer;
    expect(revisions.at(-1).content).toBe(null);
    expect(revisions[0].content.status).toBe('done');
    expect(await everythingOf(desk, 'torg')).not.toContain(HIDDEN);
  });
});
