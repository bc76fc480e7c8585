import { expect, onTestFinished, test } from 'vitest';
import { deliverDue } from '../../server/mail/deliver-mails';
import { smtpServer } from '../../server/mail/smtp';
import { sendReminders } from '../../server/reminders/send-reminders';
import { REPORTING_ROUND } from '../db/report-rows';
import { describeOnEachEngine } from '../support/engines';
import { startMailServer } from '../support/mail-server';
import { foundReportCompany } from '../support/report-company';
import { createTestApp, TEST_SITE } from '../support/test-app';

const silent = { warn: () => undefined, error: () => undefined };

describeOnEachEngine('Reminders of deadlines', (engine) => {
  /** A draft of round 2025T2, whose text is due on 8 September, and a clock at noon of a day. */
  async function office() {
    const db = await engine.migrated();
    let time = new Date('2025-08-01T10:00:00Z').getTime();
    const clock = { now: () => new Date(time) };
    const people = await foundReportCompany({ db, app: createTestApp(db, clock), now: clock.now });
    const server = await startMailServer();
    onTestFinished(() => server.stop());
    const post = { db, clock, log: silent, server: smtpServer(server.settings) };
    return {
      ...people,
      ...{ db, server },
      toDay: (day: string) => {
        time = new Date(`${day}T10:00:00Z`).getTime();
      },
      remind: () => sendReminders({ db, clock, site: TEST_SITE }),
      deliver: () => deliverDue(post),
      pass: (minutes: number) => {
        time += minutes * 60_000;
      },
      waiting: () => db.selectFrom('mails').select(['recipient', 'subject', 'sent_at']).execute(),
    };
  }

  test('go to the authors two weeks, one week and a day before the text is due, and once late, once each', async () => {
    const { author, colleague, office: reviewer, ...day } = await office();
    const sent: number[] = [];
    for (const on of ['2025-08-24', '2025-08-25', '2025-08-26', '2025-09-01', '2025-09-07', '2025-09-09']) {
      day.toDay(on);
      await day.remind();
      await day.remind();
      const toAuthors = (await day.waiting()).filter(({ recipient }) =>
        [author.email, colleague.email].includes(recipient),
      );
      sent.push(toAuthors.length);
    }
    expect(sent).toEqual([0, 2, 2, 4, 6, 8]);
    const digest = (await day.waiting()).filter(({ recipient }) => recipient === reviewer.email);
    expect(digest.map(({ subject }) => subject)).toEqual(['En rapport är försenad']);
  });

  test('go out once, however many processes look at the same time', async () => {
    const { toDay, remind, waiting } = await office();
    toDay('2025-08-25');
    await Promise.all([remind(), remind(), remind()]);
    expect(await waiting()).toHaveLength(2);
  });

  test('name day, report and where to go, and come when a mail server that was down is there again', async () => {
    const { author, report, server, toDay, remind, deliver, pass, waiting } = await office();
    toDay('2025-09-01');
    server.refuseWith = { code: 451, text: 'later' };
    await remind();
    await deliver();
    expect((await waiting()).every(({ sent_at }) => sent_at === null)).toBe(true);
    server.refuseWith = null;
    pass(5);
    await deliver();
    const mail = server.received.find(({ recipients }) => recipients.includes(author.email));
    expect(mail?.headers.get('subject')).toMatch(/^Tertialrapport 2 2025, .*: 7 dagar kvar$/);
    expect(mail?.body).toContain('Senast 8 september 2025: färdig text.');
    expect(mail?.body).toContain(`https://lagesbild.example/rapportering/${report}`);
  });

  test('are sent anew when the day is moved, and not at all of made-up reports', async () => {
    const { db, toDay, remind, waiting } = await office();
    toDay('2025-09-01');
    await remind();
    const rounds = () => db.updateTable('reporting_rounds').where('key', '=', REPORTING_ROUND.key);
    // The approver, reminded of the papers, is not reminded of those again.
    await rounds().set({ writing_days: 6 }).execute();
    await remind();
    expect(await waiting()).toHaveLength(5);
    await rounds().set({ writing_days: 5 }).execute();
    await db.updateTable('reports').set({ provenance: 'example' }).execute();
    await remind();
    expect(await waiting()).toHaveLength(5);
  });
});
