import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { problemOf } from '../support/people-company';
import { openReportDesk, type ReportDesk } from '../support/report-desk';
import { type Member, signInMember } from '../support/signed-in';

/** Ends the organisation of a report, with somebody of each kind in the one that takes over. */
async function succeed(desk: ReportDesk): Promise<{ author: Member; approver: Member }> {
  const heir = `arvtagare-${desk.organisation}`;
  const author = await signInMember(desk, [{ role: 'author', organisation: heir }]);
  const approver = await signInMember(desk, [{ role: 'approver', organisation: heir }]);
  await desk.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('organisation_successions')
      .values({
        predecessor_key: desk.organisation,
        successor_key: heir,
        date: '2025-01-15',
        decision: 'Exempel',
      })
      .execute();
    await tx
      .updateTable('organisations')
      .set({ valid_to: '2025-01-15' })
      .where('key', '=', desk.organisation)
      .execute();
  });
  return { author, approver };
}

describeOnEachEngine('When an organisation is taken over', (engine) => {
  test('its successor finishes an open report, and nobody of the old one does', async () => {
    const desk = await openReportDesk(await engine.catalogue());
    await desk.write();
    const { author, approver } = await succeed(desk);
    expect((await desk.ask('mark_ready')).status).toBeGreaterThanOrEqual(403);
    expect((await desk.ask('mark_ready', { by: author })).status).toBe(200);
    expect((await desk.ask('decide', { by: approver })).status).toBe(200);
    expect((await desk.ask('submit', { by: approver })).status).toBe(200);
    await desk.take('take_for_review', 'accept', 'publish');
    expect(await desk.row()).toMatchObject({ state: 'published' });
  });

  test('its successor reads what it has published, and does not correct it', async () => {
    const desk = await openReportDesk(await engine.catalogue());
    await desk.write();
    await desk.take('mark_ready', 'decide', 'submit', 'take_for_review', 'accept', 'publish');
    const { approver } = await succeed(desk);
    expect(await desk.read(approver, '')).toMatchObject({ state: 'published', allowedSteps: [] });
    expect(await problemOf(await desk.ask('correct', { by: approver }))).toEqual([409, 'step_impossible']);
    expect(await desk.row()).toMatchObject({ state: 'published', edition: 1 });
  });
});
