import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import type { Intervention } from '../../server/domain/follow-up/intervention';
import { takeUpPending } from '../../server/follow-up/take-up-pending';
import { describeOnEachEngine } from '../support/engines';
import { anIntervention, doneFollowUp, foundProblem } from '../support/interventions';
import { TO_PUBLISHED } from '../support/report-desk';
import {
  asked,
  change,
  doing,
  finding,
  INTERNAL,
  OPEN,
  open,
  own,
  SECRET,
  TO_ACCEPTED,
  TORG,
  withRole,
  written,
} from '../support/taken-up';

describeOnEachEngine('When the office accepts a report', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await withRole(await engine.catalogue());
  });

  test('its interventions are its own people’s, and everyone’s once it is published; what is secret is nobody’s', async () => {
    const desk = await written(db, {
      'brott problem': finding(foundProblem('ran', { indicators: ['borta'] })),
      [OPEN]: doing({ ...TORG, problems: ['ran', 'hemligt-problem'], indicators: ['borta'] }),
      [INTERNAL]: doing(anIntervention('larm')),
      [SECRET]: doing(anIntervention('hemlig', { title: 'Hemligt larm' })),
    });
    await desk.take(...TO_ACCEPTED);
    expect(await own(desk, 'torg')).toMatchObject({
      visibility: 'internal',
      content: { problems: ['ran'], indicators: [] },
    });
    expect(await open(desk, 'torg')).toBe(404);
    await desk.take('publish');
    expect(await open(desk, 'torg')).toMatchObject({ title: 'Fler vuxna vid torget', problems: ['ran'] });
    expect(await open(desk, 'larm')).toBe(404);
    const listed = await asked(desk, 'GET', `/own-threads?organisation=${desk.organisation}`);
    expect(listed.answer.interventions.map(({ id }: Intervention) => id).sort()).toEqual(['larm', 'torg']);
    const everywhere = await db.selectFrom('intervention_revisions').select('content').execute();
    expect(everywhere.filter(({ content }) => content.includes('Hemligt larm'))).toEqual([]);
  });

  test('what its own page has changed meanwhile stays beside what a corrected edition changes', async () => {
    const desk = await written(db, { [OPEN]: doing(TORG) });
    await desk.take(...TO_PUBLISHED);
    expect((await change(desk, 'torg', { spent: 40_000 })).status).toBe(200);
    await desk.take('correct');
    await desk.write({ [OPEN]: doing({ ...TORG, status: 'done', followUps: [doneFollowUp('f1')] }) });
    await desk.take(...TO_ACCEPTED);
    expect(await open(desk, 'torg')).toMatchObject({ spent: 40_000, status: 'ongoing' });
    await desk.take('publish');
    expect(await open(desk, 'torg')).toMatchObject({
      spent: 40_000,
      status: 'done',
      followUps: [{ id: 'f1' }],
    });
  });

  test('publishing opens nothing that its people have kept among themselves since', async () => {
    const desk = await written(db, { [OPEN]: doing(TORG) });
    await desk.take(...TO_ACCEPTED);
    await change(desk, 'torg', { cause: 'Bara för oss' }, 'internal');
    await desk.take('publish');
    expect(await open(desk, 'torg')).toBe(404);
  });

  test('what a corrected edition has moved to a guarded section is no longer open', async () => {
    const desk = await written(db, { [OPEN]: doing(TORG, anIntervention('kvar')) });
    await desk.take(...TO_PUBLISHED, 'correct');
    await desk.write({ [OPEN]: doing(anIntervention('kvar')), [SECRET]: doing(TORG) });
    await desk.take(...TO_ACCEPTED);
    expect(await open(desk, 'torg')).toBe(404);
    expect(await open(desk, 'kvar')).toMatchObject({ id: 'kvar' });
  });

  test('the next report goes on with what is open or not followed up', async () => {
    const desk = await written(db, {
      'brott problem': finding(foundProblem('ran')),
      [OPEN]: doing(
        TORG,
        anIntervention('klar', { status: 'done', followUps: [doneFollowUp('f1')] }),
        anIntervention('inte-uppfoljd', { status: 'stopped' }),
      ),
    });
    await desk.take(...TO_ACCEPTED);
    const { answer } = await asked(desk, 'GET', `/reports/${desk.report}/carried-over`);
    expect(answer.problems).toMatchObject([{ id: 'ran', revision: 1 }]);
    expect(answer.interventions.map(({ id }: Intervention) => id).sort()).toEqual(['inte-uppfoljd', 'torg']);
  });

  test('what was accepted before there was a register is taken up once, whatever else cannot be', async () => {
    const desk = await written(db, {
      [OPEN]: doing(TORG),
      'sarbarhet maluppfyllelse': { type: 'judgement', assessment: 'partial', motivation: 'Delvis' },
    });
    // What it has judged stands there already, so that it cannot be taken up again.
    const failing = await written(db, {
      'brott bedomning': { type: 'judgement', assessment: 'full', motivation: 'HEMSKT HEMLIGT' },
    });
    for (const one of [failing, desk]) await one.take(...TO_PUBLISHED);
    await db.transaction().execute(async (tx) => {
      const reports = [failing.report, desk.report];
      await tx.deleteFrom('report_take_ups').where('report_id', 'in', reports).execute();
    });
    const logged: unknown[] = [];
    const parts = { db, log: { error: (...told: unknown[]) => logged.push(told) } };
    expect(await takeUpPending(parts)).toBe(1);
    expect(logged).toMatchObject([[{ report: failing.report, edition: 1 }, expect.any(String)]]);
    expect(JSON.stringify(logged)).not.toContain('HEMSKT');
    expect(await takeUpPending(parts)).toBe(0);
    expect(await open(desk, 'torg')).toMatchObject({ id: 'torg' });
  });

  test('two who change the same on its own page are told, with what stands', async () => {
    const desk = await written(db, { [OPEN]: doing(TORG) });
    await desk.take(...TO_PUBLISHED);
    const { content, revision } = await own(desk, 'torg');
    await change(desk, 'torg', { planned: 100_000 });
    const path = `/own-interventions/${desk.organisation}/torg`;
    const late = await asked(desk, 'PUT', path, { revision, visibility: 'open', content });
    expect(late).toMatchObject({
      status: 409,
      answer: {
        code: 'version_conflict',
        current: { revision: revision + 1, content: { planned: 100_000 } },
      },
    });
    const wrong = { ...content, from: '2025-06-01', to: '2025-01-01' };
    const refused = await asked(desk, 'PUT', path, {
      revision: revision + 1,
      visibility: 'open',
      content: wrong,
    });
    expect(refused).toMatchObject({ status: 422, answer: { code: 'ends_before_it_begins' } });
    const history = await asked(desk, 'GET', `${path}/history`);
    expect(history.answer.revisions.map(({ report }: { report: string | null }) => report)).toEqual([
      null,
      desk.report,
      desk.report,
    ]);
  });
});
