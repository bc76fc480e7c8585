import { expect, onTestFinished, test } from 'vitest';
import type { ReportStep } from '../../server/domain/reporting/workflow';
import { queueStepMails } from '../../server/features/report-workflow/queue-step-mails';
import { getFoundReport } from '../../server/features/reports/find-report.queries';
import { deliverDue } from '../../server/mail/deliver-mails';
import { smtpServer } from '../../server/mail/smtp';
import { describeOnEachEngine } from '../support/engines';
import { startMailServer } from '../support/mail-server';
import { foundReportCompany } from '../support/report-company';
import type { Member } from '../support/signed-in';
import { createTestApp, TEST_SITE } from '../support/test-app';

const silent = { warn: () => undefined, error: () => undefined };
const NOW = new Date('2025-01-15T12:00:00Z');

describeOnEachEngine('The mails about a step of a report', (engine) => {
  async function company() {
    const db = await engine.migrated();
    const people = await foundReportCompany({ db, app: createTestApp(db) });
    const take = (step: ReportStep, by: Member, sendsMail = true) =>
      db.transaction().execute(async (tx) => {
        const report = await getFoundReport(tx, people.report, '2025-01-15');
        await tx.updateTable('reports').set({ registry_number: step }).execute();
        const done = { report, step, by: { id: by.id, name: 'Bo\nEk' } };
        await queueStepMails({ site: TEST_SITE, sendsMail }, tx, done, NOW);
      });
    const told = async () => {
      const mails = await db.selectFrom('mails').select('person_id').execute();
      return mails.map(({ person_id }) => person_id).sort();
    };
    return { db, ...people, take, told };
  }
  const ids = (...members: readonly Member[]) => members.map(({ id }) => id).sort();

  test('go to whoever acts next, and not to who took it, nor to readers or other committees', async () => {
    const { db, take, told, author, colleague, approver, office } = await company();
    for (const [step, by, to] of [
      ['submit', approver, ids(office)],
      ['return', office, ids(author, colleague, approver)],
      ['refer_back', approver, ids(author, colleague)],
      ['publish', office, ids(author, colleague, approver)],
      ['mark_ready', author, []],
    ] as const) {
      await take(step, by);
      expect([step, await told()]).toEqual([step, to]);
      await db.deleteFrom('mails').execute();
    }
    await take('submit', approver, false);
    expect(await told()).toEqual([]);
  });

  test('wait while the mail server is down, and the step stays done', async () => {
    const { db, take, office, author, report } = await company();
    const server = await startMailServer();
    onTestFinished(() => server.stop());
    let now = NOW;
    const post = { db, clock: { now: () => now }, log: silent, server: smtpServer(server.settings) };
    server.refuseWith = { code: 421, text: 'not now' };
    await take('return', office);
    await deliverDue(post);
    const row = await db.selectFrom('reports').select('registry_number').executeTakeFirstOrThrow();
    expect([row.registry_number, server.received.length]).toEqual(['return', 0]);
    server.refuseWith = null;
    now = new Date(NOW.getTime() + 300_000);
    await deliverDue(post);
    const mail = server.received.find(({ recipients }) => recipients.includes(author.email));
    expect(mail?.headers.get('subject')).toContain('tillbaka för komplettering');
    expect(mail?.body).toContain('av Bo Ek.');
    expect(mail?.body).toContain(`https://lagesbild.example/rapportering/${report}\n`);
  });
});
