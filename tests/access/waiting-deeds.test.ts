import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { WriteDb } from '../../db/database';
import { holdAudit } from '../../server/access/append-audit';
import { describeOnEachEngine } from '../support/engines';
import { linkFor, post } from '../support/linked';
import { signInMember } from '../support/signed-in';
import { givePassword, PASSWORD, trail } from '../support/signing-in';
import { createTestApp } from '../support/test-app';

const THEN = '2025-01-15T11:59:00.000Z';

describeOnEachEngine('What waits while somebody else changes things', (engine) => {
  async function house() {
    const db = await engine.migrated();
    let time = new Date('2025-01-15T12:00:00Z').getTime();
    const now = () => new Date(time);
    const company = { db, now, app: createTestApp(db, { now }) };
    const boss = await signInMember(company, [{ role: 'administrator', organisation: 'farsta' }]);
    await givePassword(company, boss);
    const waiting = async () => {
      const { rows } = await sql`select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
      return rows.length > 0;
    };
    /** Asks while a change has been made and not been committed. On SQLite whoever asks waits for the connection. */
    const meanwhile = async (change: (tx: WriteDb) => Promise<unknown>, ask: () => Promise<Response>) => {
      const answer = await db.transaction().execute(async (tx) => {
        await holdAudit(tx);
        await change(tx);
        const asked = ask();
        if (engine.name === 'PostgreSQL') while (!(await waiting()));
        return { asked };
      });
      return await answer.asked;
    };
    const pass = (minutes: number) => {
      time += minutes * 60_000;
    };
    return { ...company, boss, meanwhile, pass };
  }
  const codeOf = async (response: Response) => [response.status, (await response.json()).code];
  const deactivate = (tx: WriteDb) => tx.updateTable('people').set({ deactivated_at: THEN }).execute();

  test('is refused when it was the role that was taken away', async () => {
    const { boss, meanwhile } = await house();
    const invitation = { email: 'ny@exempel.se', name: 'Ny', organisation: 'farsta', role: 'reader' };
    const answer = await meanwhile(
      (tx) => tx.updateTable('memberships').set({ ended_at: THEN }).execute(),
      () => boss.ask('POST', '/api/v1/people', invitation),
    );
    expect(await codeOf(answer)).toEqual([403, 'not_allowed']);
  });

  test('is refused when its person was deactivated, also a password that was being computed', async () => {
    const { db, boss, meanwhile } = await house();
    const kept = () => db.selectFrom('sign_in_accounts').select('password').execute();
    const before = await kept();
    const change = { current: PASSWORD, password: 'elva blå kycklingar' };
    const answer = await meanwhile(deactivate, () => boss.ask('POST', '/api/v1/profile/password', change));
    expect(await codeOf(answer)).toEqual([401, 'person_deactivated']);
    expect(await kept()).toEqual(before);
  });

  test('is refused when its session was ended', async () => {
    const { boss, meanwhile } = await house();
    const answer = await meanwhile(
      (tx) => tx.deleteFrom('sessions').execute(),
      () => boss.ask('PATCH', '/api/v1/profile', { name: 'Ny', version: 1 }),
    );
    expect(await codeOf(answer)).toEqual([401, 'not_signed_in']);
  });

  test('sets no password by a link of somebody deactivated', async () => {
    const { app, db, now, boss, meanwhile } = await house();
    await db.transaction().execute((tx) => tx.deleteFrom('sign_in_accounts').execute());
    const secret = await linkFor(db, boss.id, 'reset', { now: now() });
    const answer = await meanwhile(deactivate, () =>
      post(app, '/links/use', { secret, password: 'elva blå kycklingar' }),
    );
    expect(await codeOf(answer)).toEqual([410, 'link_unknown']);
    expect(await db.selectFrom('sign_in_accounts').selectAll().execute()).toEqual([]);
  });

  test('ends no session that has been used meanwhile', async () => {
    const { app, db, now, pass, boss, meanwhile } = await house();
    pass(30);
    await meanwhile(
      (tx) => tx.updateTable('sessions').set({ seen_at: now().toISOString() }).execute(),
      async () => await app.request('/api/v1/session', { headers: { cookie: boss.cookie } }),
    );
    expect(await db.selectFrom('sessions').selectAll().execute()).toHaveLength(1);
    expect(await trail(db)).toEqual([]);
  });
});
