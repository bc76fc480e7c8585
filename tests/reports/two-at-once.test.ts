import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { openReportDesk } from '../support/report-desk';
import { signInMember } from '../support/signed-in';

describeOnEachEngine('When a report is stepped on by two', (engine) => {
  test('at once, one step is taken and the other is told where the report is', async () => {
    const desk = await openReportDesk(await engine.catalogue());
    await desk.write();
    await desk.take('mark_ready');
    const other = await signInMember(desk, [{ role: 'approver', organisation: desk.organisation }]);
    const { version } = await desk.row();
    const answers = await Promise.all([
      desk.ask('decide', { version }),
      desk.ask('decide', { version, by: other }),
      desk.ask('refer_back', { version, by: other }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409)) {
      expect(await answer.json()).toMatchObject({
        code: 'version_conflict',
        current: { id: desk.report, version: version + 1 },
      });
    }
    const decisions = await desk.db
      .selectFrom('decisions')
      .select('id')
      .where('report_id', '=', desk.report)
      .execute();
    expect(decisions).toHaveLength(1);
  });

  test('one after the other, the stale one changes nothing and is told why', async () => {
    const desk = await openReportDesk(await engine.catalogue());
    await desk.write();
    await desk.take('mark_ready', 'decide');
    const before = await desk.row();
    const stale = await desk.ask('submit', { version: before.version - 1 });
    expect([stale.status, (await stale.json()).code]).toEqual([409, 'version_conflict']);
    const wrong = await desk.ask('publish');
    expect(await wrong.json()).toMatchObject({ code: 'step_impossible', current: { state: 'decided' } });
    expect(await desk.row()).toEqual(before);
  });
});
