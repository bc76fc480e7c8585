import { expect, onTestFinished, test } from 'vitest';
import { deliverDue, pauseAfter } from '../../server/mail/deliver-mails';
import { invitationMail } from '../../server/mail/invitation-mail';
import { type Mail, queueMail } from '../../server/mail/queue-mail';
import { smtpServer } from '../../server/mail/smtp';
import { PERSON } from '../db/people-rows';
import { describeOnEachEngine } from '../support/engines';
import { startMailServer } from '../support/mail-server';

const START = new Date('2025-01-15T12:00:00Z').getTime();
const MINUTE = 60_000;
const SECRET = 'k0jVXrGnm3Yh5bq1vQ2sT7uWzA9cE4dF6gH8iJ0kLmN';
const MAIL = invitationMail(
  { name: 'Åsa Öberg', email: 'asa@exempel.se', language: 'sv' },
  { address: `https://lagesbild.example/lank#${SECRET}`, expiresAt: new Date('2025-01-22T12:00:00Z') },
  null,
  { by: 'Anna Ek', roles: [] },
);

describeOnEachEngine('Waiting mail', (engine) => {
  async function post() {
    const db = await engine.migrated();
    await db.insertInto('people').values(PERSON).execute();
    const server = await startMailServer();
    onTestFinished(() => server.stop());
    let time = START;
    const clock = { now: () => new Date(time) };
    const logged: unknown[] = [];
    const log = {
      warn: (...line: unknown[]) => logged.push(line),
      error: (...line: unknown[]) => logged.push(line),
    };
    const parts = { db, clock, log, server: smtpServer(server.settings) };
    return {
      ...{ db, server, parts, logged },
      pass: (minutes: number) => {
        time += minutes * MINUTE;
      },
      put: (mail: Mail = MAIL) =>
        db.transaction().execute((tx) => queueMail(tx, PERSON.id, mail, clock.now())),
      deliver: () => deliverDue(parts),
      kept: () => db.selectFrom('mails').selectAll().executeTakeFirstOrThrow(),
    };
  }

  test('comes to its reader as it was written, with å, ä and ö, and its text is not kept', async () => {
    const { server, put, deliver, kept } = await post();
    await put();
    await deliver();
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail?.recipients).toEqual(['asa@exempel.se']);
    expect(mail?.body.trim()).toBe(MAIL.body.trim());
    expect(mail?.headers.get('subject')).toBe('Välkommen till Lägesbild');
    expect(mail?.headers.get('from')).toMatch(/^"?Lägesbild"? <lagesbild@exempel\.se>$/);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    const { id, body, sent_at, attempts } = await kept();
    expect(mail?.headers.get('message-id')).toBe(`<${id}@exempel.se>`);
    expect({ body, sent_at, attempts }).toEqual({
      body: '',
      sent_at: '2025-01-15T12:00:00.000Z',
      attempts: 1,
    });
  });

  test('is sent once, also when two processes look for it at once', async () => {
    const { server, put, deliver } = await post();
    for (const _ of [1, 2, 3, 4]) await put();
    await Promise.all([deliver(), deliver(), deliver()]);
    await deliver();
    const ids = server.received.map(({ headers }) => headers.get('message-id'));
    expect(new Set(ids).size).toBe(4);
    expect(ids).toHaveLength(4);
  });

  test('that is refused waits a minute, and is tried again', async () => {
    const { server, put, deliver, kept, pass, logged } = await post();
    server.refuseWith = {
      code: 450,
      text: `asa@exempel.se is busy; you wrote https://lagesbild.example/lank#${SECRET}`,
    };
    await put();
    await deliver();
    const { attempts, next_try_at, last_error } = await kept();
    expect({ attempts, next_try_at }).toEqual({ attempts: 1, next_try_at: '2025-01-15T12:01:00.000Z' });
    expect(last_error).toMatch(/450 \[…\] is busy/);
    expect(JSON.stringify([last_error, logged])).not.toContain(SECRET);
    expect(JSON.stringify([last_error, logged])).not.toContain('asa@exempel.se');
    server.refuseWith = null;
    await deliver();
    expect(server.received).toHaveLength(0);
    pass(1);
    await deliver();
    expect(server.received).toHaveLength(1);
    expect((await kept()).last_error).toBeNull();
  });

  test('is handed over unencrypted on this machine alone', async () => {
    const { server } = await post();
    // This machine, under a name that others might have.
    const { send } = smtpServer({ ...server.settings, host: '0.0.0.0' });
    const mail = { id: 'a', ...MAIL };
    await expect(send(mail)).rejects.toThrow(/TLS|certificate/);
    expect(server.received).toEqual([]);
  });

  test('is not lost while the mail server is down', async () => {
    const { server, put, deliver, kept, pass, logged } = await post();
    await server.stop();
    await put();
    await put();
    await deliver();
    // One was tried; the other is not thrown after it.
    expect(logged).toHaveLength(1);
    expect((await kept()).body).toContain(SECRET);
    const again = await startMailServer(server.settings.port);
    onTestFinished(() => again.stop());
    pass(1);
    await deliver();
    expect(again.received).toHaveLength(2);
  });

  test('that a process was sending when it died is sent by another after five minutes', async () => {
    const { server, put, deliver, pass, parts } = await post();
    await put();
    await new Promise<void>((began) => {
      const send = () => {
        began();
        return new Promise<never>(() => undefined);
      };
      void deliverDue({ ...parts, server: { send } });
    });
    await deliver();
    expect(server.received).toHaveLength(0);
    pass(5);
    await deliver();
    expect(server.received).toHaveLength(1);
  });

  test('is given up after two days, and then its text is not kept', async () => {
    const { server, put, deliver, kept, pass } = await post();
    server.refuseWith = { code: 550, text: 'No such mailbox' };
    await put();
    let tries = 0;
    for (; (await kept()).failed_at === null; tries++) {
      await deliver();
      pass(60);
    }
    const { attempts, body, sent_at } = await kept();
    expect({ attempts, body, sent_at }).toEqual({ attempts: tries, body: '', sent_at: null });
    expect(tries).toBe(49);
  });

  test.each([
    ['subject', { ...MAIL, subject: 'Hej\r\nBcc: tjuv@exempel.se\r\n\r\nKlicka' }],
    ['recipient', { ...MAIL, recipient: 'asa@exempel.se\r\nBcc: tjuv@exempel.se' }],
    ['list of recipients', { ...MAIL, recipient: 'asa@exempel.se, tjuv@exempel.se' }],
  ])('reaches nobody else, whatever stands in its %s', async (_, mail) => {
    const { server, put, deliver } = await post();
    await put(mail);
    await deliver();
    expect(server.received.flatMap(({ recipients }) => recipients)).not.toContain('tjuv@exempel.se');
    expect(server.received.filter(({ headers }) => headers.has('bcc'))).toEqual([]);
  });
});

test('the pauses between tries grow from a minute to an hour', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((attempts) => pauseAfter(attempts) / MINUTE);
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});
