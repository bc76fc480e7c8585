import { expect, onTestFinished, test } from 'vitest';
import { sendBriefMails } from '../../../server/brief-mails/send-brief-mails';
import { deliverDue } from '../../../server/mail/deliver-mails';
import { smtpServer } from '../../../server/mail/smtp';
import { describeOnEachEngine } from '../../support/engines';
import { startMailServer } from '../../support/mail-server';
import { openReportDesk, TO_PUBLISHED } from '../../support/report-desk';
import type { Member } from '../../support/signed-in';
import { TEST_SITE } from '../../support/test-app';

const HOUR_MS = 3_600_000;
const silent = { warn: () => undefined, error: () => undefined };

describeOnEachEngine('Mails about what is new', (engine) => {
  /** A report about to be published, and people who want to know. */
  async function post(...wanting: readonly ('reader' | 'stranger' | 'office' | 'author')[]) {
    const db = await engine.migrated();
    const desk = await openReportDesk(db);
    const server = await startMailServer();
    onTestFinished(() => server.stop());
    for (const who of wanting) await desk[who].ask('POST', '/api/v1/brief-subscription');
    let hours = 0;
    const clock = { now: () => new Date(desk.now().getTime() + hours * HOUR_MS) };
    const send = () => sendBriefMails({ db, clock, site: TEST_SITE, secret: 'a secret of the house' });
    return {
      ...{ ...desk, db, server, send },
      publish: async () => {
        await desk.write();
        await desk.take(...TO_PUBLISHED);
      },
      pass: () => {
        hours += 1;
      },
      deliver: () => deliverDue({ db, clock, log: silent, server: smtpServer(server.settings) }),
      recipients: async () => {
        const mails = await db.selectFrom('mails').select('recipient').orderBy('recipient').execute();
        return mails.map(({ recipient }) => recipient);
      },
    };
  }
  const emails = (...people: readonly Member[]) => people.map(({ email }) => email).sort();

  test('go once to each who asked for them and whom it concerns, however many processes look', async () => {
    const { reader, office, publish, pass, send, recipients } = await post('reader', 'stranger', 'office');
    await publish();
    // What is being published this very moment may not be all there yet.
    expect(await send()).toBe(0);
    pass();
    await Promise.all([send(), send(), send()]);
    pass();
    await send();
    expect(await recipients()).toEqual(emails(reader, office));
  });

  test('say what is new without a word of the report, and are ended with one press by whoever has the mail', async () => {
    const { app, reader, server, publish, pass, send, deliver, organisation } = await post('reader');
    await publish();
    pass();
    await send();
    await deliver();
    const [mail] = server.received;
    expect(mail?.body).toContain(`– ${organisation}: tertialrapport 2 2025 är publicerad.`);
    expect(mail?.body).toContain('https://lagesbild.example/min-sida');
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const ending = mail?.headers.get('list-unsubscribe')?.slice(1, -1) ?? '';
    const path = new URL(ending).pathname;
    const page = path.replace('/api/v1/brief-endings/', '/avsluta-utskick/');
    expect(mail?.body).toContain(`https://lagesbild.example${page}`);

    const looked = await app.request(path);
    expect([looked.status, looked.headers.get('location')]).toEqual([303, page]);
    const state = async () => (await reader.ask('GET', '/api/v1/brief-subscription')).json();
    expect(await state()).toMatchObject({ subscribed: true });
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await app.request(path, { method: 'POST', body })).status).toBe(204);
    expect(await state()).toMatchObject({ subscribed: false });
    expect((await app.request(path, { method: 'POST' })).status).toBe(404);
  });

  test('go to nobody who is deactivated, and stand in what is kept about a person', async () => {
    const { db, reader, author, publish, pass, send, recipients } = await post('reader', 'author');
    await publish();
    await db
      .updateTable('people')
      .set({ deactivated_at: '2025-01-15T12:00:00.000Z' })
      .where('id', '=', author.id)
      .execute();
    pass();
    await send();
    expect(await recipients()).toEqual(emails(reader));
    const exported = await (await reader.ask('GET', '/api/v1/profile/export')).json();
    expect(exported.briefMails).toMatchObject({ since: '2025-01-15T12:00:00.000Z' });
  });

  test('tell nothing of what is made up', async () => {
    const { db, publish, pass, send } = await post('reader');
    await db.updateTable('reports').set({ provenance: 'example' }).execute();
    await publish();
    pass();
    expect(await send()).toBe(0);
  });
});
