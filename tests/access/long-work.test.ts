import { setImmediate } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import { appendAudit } from '../../server/access/append-audit';
import { applyRetention } from '../../server/retention/apply-retention';
import { describeOnEachEngine } from '../support/engines';
import { type Member, signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const START = new Date('2025-01-15T12:00:00Z');
const LATER = new Date('2028-01-15T12:00:00Z');
const LIMITS = { idleMs: 1_800_000, longestMs: 43_200_000 };
/** Three pages and a little. */
const ROWS = 1_600;
const PAGES = 4;

/** How often the process turned to other work before that was done. A timer or a request is served in a turn. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let [turns, done] = [0, false];
  const end = work.finally(() => {
    done = true;
  });
  while (!done) {
    await setImmediate();
    turns += 1;
  }
  await end;
  return turns;
}

describeOnEachEngine('The product turns to whoever else asks', (engine) => {
  let db: Db;
  let member: Member;
  beforeAll(async () => {
    db = await engine.migrated();
    const app = createTestApp(db);
    member = await signInMember({ app, db }, [
      { role: 'administrator', organisation: 'kontoret', kind: 'executive_office' },
    ]);
    await db.transaction().execute(async (tx) => {
      for (let row = 0; row < ROWS; row += 1) {
        const actor = { kind: 'person', id: member.id } as const;
        await appendAudit(tx, START, actor, { action: 'audit.read', details: { address: '192.0.2.1' } });
      }
    });
  });

  const fine = async (method: string, path: string) => {
    expect((await member.ask(method, `/api/v1${path}`)).status).toBe(200);
  };

  test('while it goes through the whole log', async () => {
    expect(await turnsDuring(fine('POST', '/audit/verification'))).toBeGreaterThanOrEqual(2 * PAGES);
  });

  test('while it collects what is kept about somebody who has done much', async () => {
    expect(await turnsDuring(fine('GET', '/profile/export'))).toBeGreaterThanOrEqual(PAGES);
  });

  test('while it takes away what has had its time', async () => {
    const apply = applyRetention({ db, clock: { now: () => LATER }, sessionLimits: LIMITS });
    expect(await turnsDuring(apply)).toBeGreaterThanOrEqual(PAGES);
    expect((await apply).audit_details).toBeGreaterThanOrEqual(ROWS);
  });
});
