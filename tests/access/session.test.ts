import { expect, test } from 'vitest';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { trail } from '../support/signing-in';
import { createTestApp } from '../support/test-app';

const START = new Date('2025-01-15T12:00:00Z').getTime();
const MINUTE = 60_000;

describeOnEachEngine('A session', (engine) => {
  async function company() {
    const db = await engine.migrated();
    let time = START;
    const now = () => new Date(time);
    const pass = (minutes: number) => {
      time += minutes * MINUTE;
    };
    return { db, now, pass, app: createTestApp(db, { now }) };
  }

  test('somebody who is not signed in is nobody, and that is no error', async () => {
    const { app } = await company();
    const response = await app.request('/api/v1/session');
    expect(response.status).toBe(200);
    expect((await response.json()).person).toBeNull();
  });

  test('somebody signed in is told their organisations and roles, and what they may do there', async () => {
    const parts = await company();
    const member = await signInMember(parts, [{ role: 'administrator', organisation: 'farsta' }]);
    const { person } = await (await member.ask('GET', '/api/v1/session')).json();
    expect(person.organisations).toEqual([
      {
        key: 'farsta',
        name: 'farsta',
        kind: 'district_committee',
        roles: ['administrator'],
        allowedActions: ['people.read', 'people.invite', 'people.change', 'roles.change', 'audit.read'],
      },
    ]);
    expect(person.allowedActions).toEqual([]);
  });

  test('ends when nothing has been done for thirty minutes, and says that it did', async () => {
    const parts = await company();
    const member = await signInMember(parts, [{ role: 'reader', organisation: 'farsta' }]);
    parts.pass(30);
    const { person, ended } = await (await member.ask('GET', '/api/v1/session')).json();
    expect({ person, ended }).toEqual({ person: null, ended: true });
    const rows = await parts.db.selectFrom('audit_log').select('action').execute();
    expect(rows).toEqual([{ action: 'session.ended_by_time' }]);
  });

  test('of somebody deactivated says so once, and is over', async () => {
    const parts = await company();
    const member = await signInMember(parts, [{ role: 'reader', organisation: 'farsta' }]);
    await parts.db
      .transaction()
      .execute((tx) =>
        tx.updateTable('people').set({ deactivated_at: '2025-01-15T12:00:00.000Z' }).execute(),
      );
    const answers = [];
    for (const _ of [1, 2]) {
      const response = await member.ask('GET', '/api/v1/profile');
      answers.push([response.status, (await response.json()).code]);
    }
    expect(answers).toEqual([
      [401, 'person_deactivated'],
      [401, 'not_signed_in'],
    ]);
    expect(await trail(parts.db)).toEqual(['session.ended: deactivated']);
  });
});
