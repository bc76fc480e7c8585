import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { appendAudit } from '../../server/access/append-audit';
import { makeLink } from '../../server/access/make-link';
import { endOfKeeping } from '../../server/domain/access/retention';
import { queueMail } from '../../server/mail/queue-mail';
import { applyRetention } from '../../server/retention/apply-retention';
import { startRetention } from '../../server/retention/start-retention';
import { ATTACHMENT, FILE } from '../db/report-rows';
import { verify } from '../support/audit-log';
import { describeOnEachEngine } from '../support/engines';
import { openTestReport } from '../support/report-company';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const START = new Date('2025-01-15T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LIMITS = { idleMs: HOUR / 2, longestMs: 12 * HOUR };

const after = (ms: number) => new Date(START.getTime() + ms);

test('what has had its time is told by the clock alone', () => {
  const ends = endOfKeeping(START, LIMITS.longestMs);
  expect(Object.fromEntries(Object.entries(ends).map(([thing, end]) => [thing, end.toISOString()]))).toEqual({
    sessions: '2025-01-15T00:00:00.000Z',
    links: '2024-12-16T12:00:00.000Z',
    attempts: '2025-01-15T12:00:00.000Z',
    verifications: '2025-01-15T12:00:00.000Z',
    mails: '2024-12-16T12:00:00.000Z',
    attachment_files: '2025-01-14T12:00:00.000Z',
    audit_details: '2023-01-16T00:00:00.000Z',
  });
});

describeOnEachEngine('What has had its time is taken away', (engine) => {
  const apply = (db: Db, ms: number) =>
    applyRetention({ db, clock: { now: () => after(ms) }, sessionLimits: LIMITS });

  /** Writes to the log as of now, on each of some days. */
  const writeLog = (db: Db, days: readonly number[]) =>
    db.transaction().execute(async (tx) => {
      for (const day of days) {
        await appendAudit(
          tx,
          after(day * DAY),
          { kind: 'system' },
          { action: 'session.ended_by_time', details: { address: '192.0.2.1' } },
        );
      }
    });

  const bodies = async (db: Db) =>
    (await db.selectFrom('audit_details').select('body').orderBy('seq').execute()).map(
      ({ body }) => body !== null,
    );

  test('a session once it has lasted as long as any may', async () => {
    const db = await engine.migrated();
    await signInMember({ app: createTestApp(db), db }, []);
    expect(await apply(db, 12 * HOUR - 1)).toMatchObject({ sessions: 0 });
    expect(await apply(db, 12 * HOUR)).toMatchObject({ sessions: 1 });
  });

  test('a link thirty days after it was used, taken back or too late, whichever came first', async () => {
    const db = await engine.migrated();
    const { id } = await signInMember({ app: createTestApp(db), db }, []);
    await db.transaction().execute(async (tx) => {
      await makeLink(tx, { personId: id, purpose: 'invitation' }, START);
      await makeLink(tx, { personId: id, purpose: 'invitation' }, START);
    });
    expect(await apply(db, 30 * DAY - 1)).toMatchObject({ links: 0 });
    expect(await apply(db, 30 * DAY)).toMatchObject({ links: 1 });
    expect(await apply(db, 37 * DAY - 1)).toMatchObject({ links: 0 });
    expect(await apply(db, 37 * DAY)).toMatchObject({ links: 1 });
  });

  test('a mail thirty days after it was sent or given up, never one that waits', async () => {
    const db = await engine.migrated();
    const { id } = await signInMember({ app: createTestApp(db), db }, []);
    await db.transaction().execute(async (tx) => {
      for (const subject of ['skickat', 'misslyckat', 'väntar']) {
        await queueMail(tx, id, { recipient: 'a@exempel.se', subject, body: '' }, START);
      }
      const at = START.toISOString();
      await tx.updateTable('mails').set({ sent_at: at }).where('subject', '=', 'skickat').execute();
      await tx.updateTable('mails').set({ failed_at: at }).where('subject', '=', 'misslyckat').execute();
    });
    expect(await apply(db, 30 * DAY - 1)).toMatchObject({ mails: 0 });
    expect(await apply(db, 30 * DAY)).toMatchObject({ mails: 2 });
    expect(await apply(db, 3_000 * DAY)).toMatchObject({ mails: 0 });
  });

  test('counted attempts and what was remembered of the directory once their window is over', async () => {
    const db = await engine.migrated();
    const end = after(HOUR).toISOString();
    await db.insertInto('attempts').values({ key: 'a', window_ends_at: end, count: 1 }).execute();
    await db
      .insertInto('verifications')
      .values({ id: 'a', identifier: 'a', value: 'a', expires_at: end, created_at: end, updated_at: end })
      .execute();
    expect(await apply(db, HOUR - 1)).toMatchObject({ attempts: 0, verifications: 0 });
    expect(await apply(db, HOUR)).toMatchObject({ attempts: 1, verifications: 1 });
  });

  test('bytes that were sent in a day ago and are attached to nothing', async () => {
    const db = await engine.migrated();
    await db
      .insertInto('attachment_files')
      .values({ ...FILE, kept_at: START.toISOString() })
      .execute();
    expect(await apply(db, DAY - 1)).toMatchObject({ attachment_files: 0 });
    expect(await apply(db, DAY)).toMatchObject({ attachment_files: 1 });
    const organisation = 'farsta';
    const { id } = await signInMember({ app: createTestApp(db), db }, [{ role: 'author', organisation }]);
    const report_id = await openTestReport(db, organisation);
    await db.insertInto('attachment_files').values(FILE).execute();
    await db
      .insertInto('attachments')
      .values({ ...ATTACHMENT, report_id, added_by: id })
      .execute();
    expect(await apply(db, 3_000 * DAY)).toMatchObject({ attachment_files: 0 });
  });

  test('details of the log after two years; the rows stay, one more accounts for them, and the chain holds', async () => {
    const db = await engine.migrated();
    await writeLog(db, [0, 1, 2]);
    expect(await apply(db, 731 * DAY + 12 * HOUR)).toMatchObject({ audit_details: 2 });
    expect(await bodies(db)).toEqual([false, false, true, true]);
    expect(await verify(db)).toMatchObject({ rows: 4, erased: 2, faults: [] });
  });

  test('but never what accounts for an erasure, and nothing is written when there is nothing to erase', async () => {
    const db = await engine.migrated();
    await writeLog(db, [0]);
    await apply(db, 731 * DAY);
    expect(await apply(db, 4_000 * DAY)).toMatchObject({ audit_details: 0 });
    expect(await bodies(db)).toEqual([false, true]);
    expect(await verify(db)).toMatchObject({ rows: 2, erased: 1, faults: [] });
  });

  test('more than is erased at once, in several steps', async () => {
    const db = await engine.migrated();
    await writeLog(
      db,
      Array.from({ length: 1_100 }, () => 0),
    );
    expect(await apply(db, 800 * DAY)).toMatchObject({ audit_details: 1_100 });
    expect(await verify(db)).toMatchObject({ rows: 1_103, erased: 1_100, faults: [] });
  });

  test('once, when several do it at the same time', async () => {
    const db = await engine.migrated();
    await writeLog(db, [0, 0, 0]);
    const removed = await Promise.all([1, 2, 3].map(() => apply(db, 800 * DAY)));
    expect(removed.map(({ audit_details }) => audit_details).sort()).toEqual([0, 0, 3]);
    expect(await verify(db)).toMatchObject({ rows: 4, erased: 3, faults: [] });
  });

  test('by the server a while after its start, and again and again', async () => {
    const db = await engine.migrated();
    let days = 0;
    const clock = { now: () => after(days * DAY) };
    const said = new PassThrough();
    const retention = startRetention(
      { db, clock, sessionLimits: LIMITS, log: pino(said) },
      { firstAfterMs: 0, everyMs: 1 },
    );
    await once(said, 'data');
    await writeLog(db, [0]);
    days = 800;
    while ((await bodies(db))[0] !== false) await once(said, 'data');
    await retention.stop();
    expect(await bodies(db)).toEqual([false, true]);
  });

  test('never after the server has stopped', async () => {
    const db = await engine.migrated();
    await writeLog(db, [0]);
    const clock = { now: () => after(800 * DAY) };
    const log = pino({ level: 'silent' });
    await startRetention({ db, clock, sessionLimits: LIMITS, log }, { firstAfterMs: 0, everyMs: 1 }).stop();
    expect(await bodies(db)).toEqual([true]);
  });
});
