import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { problemOf } from '../support/people-company';
import { openReportDesk } from '../support/report-desk';
import { said } from '../support/written-report';

const DECISION = {
  decidedOn: '2025-01-15',
  paragraph: '§ 6',
  outcome: 'approved',
  decidedBy: 'committee',
  wording: '',
  registryNumber: '',
  statements: [],
};

describeOnEachEngine('What a committee decides', (engine) => {
  const ready = async () => {
    const desk = await openReportDesk(await engine.catalogue());
    await desk.write();
    await desk.take('mark_ready');
    return desk;
  };

  test('can be to table a report and to refer it back: nothing is frozen, and its authors write again', async () => {
    const desk = await ready();
    await desk.take('table');
    expect(await desk.read(desk.reader, '')).toMatchObject({ state: 'tabled', nextActor: 'committee' });
    await desk.take('table', 'refer_back');
    const { state, decisions, taskList, allowedSteps } = await desk.read(desk.author, '');
    expect([state, allowedSteps]).toEqual(['referred_back', ['mark_ready']]);
    expect(decisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'referred_back',
      'tabled',
      'tabled',
    ]);
    expect(taskList.every(({ writable }: { writable: boolean }) => writable)).toBe(true);
    expect((await desk.read(desk.author, '/history')).snapshots).toEqual([]);
  });

  test('was decided neither on a day to come nor before the round was opened', async () => {
    const desk = await ready();
    const on = async (decidedOn: string) => {
      const response = await desk.ask('decide', { body: { ...DECISION, decidedOn } });
      return response.ok ? 'decided' : await problemOf(response);
    };
    expect(await on('2025-01-16')).toEqual([422, 'decision_in_future']);
    expect(await on('2025-01-14')).toEqual([422, 'decision_before_round']);
    expect(await on('2025-01-15')).toBe('decided');
  });

  test('is taken back when it was wrongly recorded, stays in the list, and is read by nobody as decided', async () => {
    const desk = await ready();
    await desk.take('decide', 'retract_decision');
    const { state, decisions } = await desk.read(desk.approver, '');
    expect([state, decisions]).toMatchObject(['ready', [{ retractedAt: expect.any(String) }]]);
    const content = await desk.read(desk.reader, '/content');
    expect(content.sections.map(({ questions }: { questions: unknown }) => questions)).toEqual([
      null,
      null,
      null,
    ]);
    await desk.take('decide');
    expect((await desk.read(desk.reader, '/content')).decision).toMatchObject({ retractedAt: null });
  });

  test('is taken back without what was decided before it: that stands, and what differs from it can be seen', async () => {
    const desk = await ready();
    await desk.take('decide', 'submit', 'take_for_review', 'return');
    await desk.write({ 'brott kartlaggning': said('Rån sker vid centrum.') });
    await desk.take('mark_ready', 'decide', 'retract_decision');
    const { decisions } = await desk.read(desk.approver, '');
    expect(decisions.map(({ retractedAt }: { retractedAt: unknown }) => retractedAt === null)).toEqual([
      false,
      true,
    ]);
    const content = await desk.read(desk.reader, '/content');
    expect(content.sections[0].questions[0].answer.text).toBe('Rån sker vid torget på kvällarna.');
    expect(await desk.read(desk.author, '/differences')).toMatchObject({ from: 1, to: 'now', changed: 1 });
  });

  test('is what readers and the office read: never what is being written', async () => {
    const desk = await ready();
    await desk.take('decide', 'submit', 'take_for_review', 'return');
    await desk.write({ 'brott kartlaggning': said('Halvfärdig mening') });
    for (const person of [desk.reader, desk.office]) {
      const content = await desk.read(person, '/content');
      expect(content.sections[0].questions[0].answer.text).toBe('Rån sker vid torget på kvällarna.');
      const now = await desk.read(person, '/content?at=now');
      expect(now.sections.every(({ questions }: { questions: unknown }) => questions === null)).toBe(true);
      expect(await desk.read(person, '/differences?from=1&to=now')).toMatchObject({ changed: 0 });
    }
    const written = await desk.read(desk.author, '/content');
    expect(written.sections[0].questions[0].answer.text).toBe('Halvfärdig mening');
    expect(await desk.read(desk.author, '/differences')).toMatchObject({ from: 1, to: 'now', changed: 1 });
  });
});
