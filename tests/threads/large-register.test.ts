import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ItemId } from '../../server/features/reports/report-content.contract';
import { describeOnEachEngine } from '../support/engines';
import { anIntervention, foundProblem } from '../support/interventions';
import { signInMember } from '../support/signed-in';
import { addManyProblems, putThreads } from '../support/stored-threads';
import { createTestApp } from '../support/test-app';

describeOnEachEngine('A large register', (engine) => {
  test('is read whole however large it is, and refuses what its addresses do not know', async () => {
    const [db, owner] = [await engine.catalogue(), 'stor-namnd'];
    const app = createTestApp(db);
    const { id: by } = await signInMember({ app, db }, [{ role: 'author', organisation: owner }]);
    const thread = {
      problems: [foundProblem('ran')],
      interventions: [anIntervention('torg', { problems: ['ran'] })],
    };
    await putThreads(db, { owner, by, ...thread });
    await addManyProblems(db, owner, 33_000);
    const file = await app.request(`/api/v1/threads?organisation=${owner}&format=csv`);
    expect([file.status, (await file.text()).split('Samma problem').length - 1]).toEqual([200, 33_000]);
    for (const path of [`interventions/${owner}/torg`, `problems/${owner}/ran`])
      expect((await app.request(`/api/v1/${path}?v=1`)).status).toBe(400);
    const ids = ['exempel-1', randomUUID(), '..', 'a/b', '%2e', ''];
    expect(ids.filter((id) => ItemId.safeParse(id).success)).toEqual(ids.slice(0, 2));
  });
});
