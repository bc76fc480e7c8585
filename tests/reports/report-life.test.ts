import { beforeAll, expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { problemOf } from '../support/people-company';
import { openReportDesk, type ReportDesk } from '../support/report-desk';
import { said } from '../support/written-report';

const RESERVATION = {
  kind: 'reservation',
  signatories: [{ name: 'Bo Exempel', party: 'X' }],
  text: 'Vi hade velat se fler åtgärder.',
};

describeOnEachEngine('A report', (engine) => {
  let desk: ReportDesk;
  beforeAll(async () => {
    desk = await openReportDesk(await engine.catalogue());
  });
  const publicPage = async (rest = '') =>
    await desk.app.request(`/api/v1/published-reports/2025T2/${desk.organisation}${rest}`);

  test('cannot be called ready while something required is missing', async () => {
    const check = await desk.read(desk.author, '/check');
    expect(check.errors).toBe(4);
    expect(check.findings.slice(0, 4).map(({ code }: { code: string }) => code)).toEqual([
      'report_empty',
      'statutory_part_missing',
      'required_unanswered',
      'required_unanswered',
    ]);
    expect(await problemOf(await desk.ask('mark_ready'))).toEqual([409, 'report_incomplete']);
    expect(await desk.row()).toMatchObject({ state: 'draft', version: 1 });
    expect((await desk.read(desk.author, '/history')).steps).toEqual([]);
  });

  test('is decided with its reservation, and keeps the register’s number', async () => {
    await desk.write();
    await desk.take('mark_ready');
    const response = await desk.ask('decide', {
      body: {
        decidedOn: '2025-01-15',
        paragraph: '§ 6',
        outcome: 'partly_approved',
        decidedBy: 'committee',
        wording: 'Nämnden godkänner rapporten utom avsnitt 3.',
        registryNumber: 'FAR 2025/123',
        statements: [RESERVATION],
      },
    });
    expect(await response.json()).toMatchObject({
      state: 'decided',
      nextActor: 'approvers',
      registryNumber: 'FAR 2025/123',
      decisions: [{ outcome: 'partly_approved', paragraph: '§ 6', statements: [RESERVATION] }],
    });
    expect(await desk.read(desk.reader, '/content')).toMatchObject({
      report: { registryNumber: 'FAR 2025/123' },
      decision: { statements: [RESERVATION] },
    });
  });

  test('comes back with one section named, and only that section is not done', async () => {
    await desk.take('submit', 'take_for_review');
    const unknown = { sections: [{ section: 'okant', reason: 'Finns inte' }] };
    expect(await problemOf(await desk.ask('return', { body: unknown }))).toEqual([422, 'section_not_asked']);
    const section = { section: 'brott', reason: 'Orsakerna saknas' };
    expect(await problemOf(await desk.ask('return', { body: { sections: [section, section] } }))).toEqual([
      422,
      'section_twice',
    ]);
    await desk.take('return');
    const { taskList, timesReturned, state } = await desk.read(desk.author, '');
    expect([state, timesReturned]).toEqual(['returned', 1]);
    expect(
      taskList.map(({ key, writable, returned }: { key: string; writable: boolean; returned: object }) => [
        key,
        writable,
        returned,
      ]),
    ).toMatchObject([
      ['brott', true, { reason: 'Orsakerna saknas' }],
      ['personal', false, null],
      ['sarbarhet', false, null],
    ]);
  });

  test('cannot go back unanswered', async () => {
    expect((await desk.read(desk.author, '/check')).findings[0]).toMatchObject({
      code: 'returned_unanswered',
      section: 'brott',
    });
    expect(await problemOf(await desk.ask('mark_ready'))).toEqual([409, 'report_incomplete']);
  });

  test('shows the office what has changed since it had it last', async () => {
    await desk.write({ 'brott kartlaggning': said('Rån sker vid torget. Orsaken är mörka stråk.') });
    await desk.take('mark_ready', 'decide', 'submit', 'take_for_review');
    expect(await desk.read(desk.office, '/differences')).toMatchObject({
      from: 1,
      to: 2,
      changed: 1,
      sections: [
        {
          key: 'brott',
          questions: [
            {
              key: 'kartlaggning',
              before: said('Rån sker vid torget på kvällarna.'),
              after: said('Rån sker vid torget. Orsaken är mörka stråk.'),
            },
          ],
        },
      ],
    });
  });

  test('is open to everyone once it is published, and not before', async () => {
    expect((await publicPage()).status).toBe(404);
    await desk.take('accept');
    expect((await publicPage()).status).toBe(404);
    await desk.take('publish');
    const page = await (await publicPage()).json();
    expect(page).toMatchObject({
      publishedAt: expect.any(String),
      correction: '',
      decision: { paragraph: '§ 6' },
    });
    expect(
      page.sections.map(({ key, questions }: { key: string; questions: unknown }) => [
        key,
        questions !== null,
      ]),
    ).toEqual([
      ['brott', true],
      ['personal', false],
      ['sarbarhet', false],
    ]);
    const { reports } = await (await desk.app.request('/api/v1/published-reports')).json();
    expect(reports).toMatchObject([{ edition: 1, leftOut: 2, paragraph: '§ 6', decidedOn: '2025-01-15' }]);
  });

  test('stays as it was published until its correction is', async () => {
    await desk.take('correct');
    expect(await desk.read(desk.author, '')).toMatchObject({
      state: 'draft',
      edition: 2,
      publishedEdition: 1,
      correction: 'Fel antal incidenter',
      // What was done in the edition before is not done in this one.
      sectionsDone: 0,
    });
    await desk.write({ 'brott kartlaggning': said('Rån sker på två torg.') });
    await desk.take('mark_ready', 'decide', 'submit', 'take_for_review', 'accept');
    const text = async (rest?: string) =>
      (await (await publicPage(rest)).json()).sections[0].questions[0].answer.text;
    expect(await text()).toContain('mörka stråk');
    await desk.take('publish');
    expect(await text()).toBe('Rån sker på två torg.');
    expect(await text('?edition=1')).toContain('mörka stråk');
    expect((await publicPage('?edition=3')).status).toBe(404);
    expect(await (await publicPage()).json()).toMatchObject({
      correction: 'Fel antal incidenter',
      editions: [{ edition: 2, correction: 'Fel antal incidenter' }, { edition: 1 }],
    });
  });

  test('tells every step it has taken, who took it and why', async () => {
    const { steps, snapshots, timesReturned } = await desk.read(desk.reader, '/history');
    expect(timesReturned).toBe(1);
    expect(snapshots.map(({ edition }: { edition: number }) => edition)).toEqual([2, 1, 1]);
    expect(steps.map(({ step }: { step: string }) => step).reverse()).toEqual([
      ...['mark_ready', 'decide', 'submit', 'take_for_review', 'return'],
      ...['mark_ready', 'decide', 'submit', 'take_for_review', 'accept', 'publish'],
      ...['correct', 'mark_ready', 'decide', 'submit', 'take_for_review', 'accept', 'publish'],
    ]);
    expect(steps.find(({ step }: { step: string }) => step === 'return')).toMatchObject({
      from: 'in_review',
      to: 'returned',
      returned: [{ section: 'brott', title: { sv: 'Brott i området' }, reason: 'Orsakerna saknas' }],
    });
  });

  test('is in the log with each step, and with nothing of its text', async () => {
    const rows = await desk.db
      .selectFrom('audit_log')
      .innerJoin('audit_details', 'audit_details.seq', 'audit_log.seq')
      .select(['audit_log.action', 'audit_details.body'])
      .where('action', '=', 'report.step')
      .execute();
    expect(rows).toHaveLength(18);
    expect(rows.filter(({ body }) => /torget|stråk|Orsakerna|åtgärder/.test(body ?? ''))).toEqual([]);
  });
});
