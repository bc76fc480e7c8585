import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import type { Db } from '../../db/database';
import { migrateToLatest } from '../../db/migrate';
import { describeOnEachEngine } from '../support/engines';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

const PLACES = [{ role: 'administrator', organisation: 'kontoret', kind: 'executive_office' }] as const;

/** Another process that writes to the database until it is told to end. */
async function writer(url: string): Promise<{ end(): Promise<unknown> }> {
  const db = openDatabase(url);
  onTestFinished(() => db.destroy());
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let writing: Promise<unknown> = Promise.resolve();
  await new Promise<void>((begun) => {
    writing = db.transaction().execute(async (tx) => {
      await tx.insertInto('attempts').values({ key: 'x', window_ends_at: LATER, count: 1 }).execute();
      begun();
      await ended;
    });
  });
  return {
    end: () => {
      end();
      return writing;
    },
  };
}

const LATER = '2025-01-22T12:00:00.000Z';

const open = (url: string, waitMs?: number): Db => {
  const db = openDatabase(url, waitMs);
  onTestFinished(() => db.destroy());
  return db;
};

describeOnEachEngine('While another process writes', (engine) => {
  test('open pages are answered at once, and what is to be written waits until it can be', async () => {
    const url = await engine.url('catalogue');
    const db = open(url);
    const app = createTestApp(db);
    const { ask } = await signInMember({ app, db }, PLACES);
    const other = await writer(url);
    const written = ask('GET', '/api/v1/audit');
    expect((await app.request('/api/v1/areas')).status).toBe(200);
    expect((await app.request('/healthz')).status).toBe(200);
    await other.end();
    expect((await written).status).toBe(200);
  });
});

test('who writes while another process writes too long is told to come back, and nothing is half written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-busy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const url = join(folder, 'lagesbild.db');
  const db = open(url, 100);
  await migrateToLatest(db);
  const { ask } = await signInMember({ app: createTestApp(db), db }, PLACES);
  const other = await writer(url);
  const response = await ask('GET', '/api/v1/audit');
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  expect(await response.json()).toMatchObject({ status: 503, code: 'busy' });
  await other.end();
  expect((await ask('GET', '/api/v1/audit')).status).toBe(200);
});
