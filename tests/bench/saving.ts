import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../../db/connect';
import type { Db } from '../../db/database';
import { migrateToLatest } from '../../db/migrate';
import { ANSWER } from '../db/report-rows';
import { SECRET } from '../support/access';
import { startPostgres } from '../support/postgres-server';
import { startProduct } from '../support/product';
import { openTestReport } from '../support/report-company';
import { type Member, signInMember } from '../support/signed-in';
import { createPostgresDatabase, postgresUrl } from '../support/templates';
import { createTestApp, TEST_SITE } from '../support/test-app';
import { type Measurement, median } from './measurement';

const WRITERS = 50;
const SAVES = 20;
/** Each saves again so long after the last was answered: fifty people who type without a pause. */
const PAUSE_MS = 1_000;
const MOST_MS = 50;
const TEXT = 'Rån sker vid torget på kvällarna. '.repeat(60);

/** How much longer fifty people who write at once wait for a save than fifty bare inserts at the same pace do. */
export async function benchSaving(folder: string): Promise<Measurement[]> {
  const sqlite = (name: string) => Promise.resolve(join(folder, `${name}.db`));
  const server = await startPostgres(folder);
  const postgres = async (name: string) => {
    await createPostgresDatabase(server.socketFolder, name, 'template0');
    return postgresUrl(server.socketFolder, name);
  };
  try {
    return [await measure('SQLite', sqlite), await measure('PostgreSQL', postgres)];
  } finally {
    await server.stop();
  }
}

async function measure(engine: string, create: (name: string) => Promise<string>): Promise<Measurement> {
  const [saves, inserts] = [await create('saves'), await create('inserts')];
  const bare = await timeInserts(inserts);
  const saved = await timeSaves(saves);
  const more = median(saved) - median(bare);
  return {
    name: `50 people save, ${engine}`,
    measured: `+ ${more.toFixed(1)} ms`,
    goal: `≤ ${MOST_MS} ms`,
    reached: more <= MOST_MS,
    detail: `median of ${saved.length} saves ${median(saved).toFixed(1)} ms, of as many bare inserts ${median(bare).toFixed(1)} ms`,
  };
}

async function timeInserts(url: string): Promise<number[]> {
  const { db, reports, members } = await fill(url);
  const value = JSON.stringify({ type: 'text', text: TEXT });
  try {
    return await timeAll(async (writer, save) => {
      await db.transaction().execute((tx) =>
        tx
          .insertInto('answers')
          .values({
            ...ANSWER,
            report_id: reports[writer >> 1] ?? '',
            question_key: `${writer}-${save}`,
            saved_by: members[writer]?.id ?? '',
            value,
          })
          .execute(),
      );
    });
  } finally {
    await db.destroy();
  }
}

async function timeSaves(url: string): Promise<number[]> {
  const { db, reports, members } = await fill(url);
  const env = { SESSION_SECRET: SECRET, PUBLIC_URL: TEST_SITE.address(), EXAMPLE_DATA: 'off' };
  const product = await startProduct({ databaseUrl: url, env });
  try {
    return await timeAll(async (writer, save) => {
      const question = writer % 2 === 0 ? 'kartlaggning' : 'sarbarheter';
      const path = `/api/v1/reports/${reports[writer >> 1]}/answers/${question}`;
      const response = await fetch(`${product.address}${path}`, {
        method: 'PUT',
        headers: { cookie: members[writer]?.cookie ?? '', 'content-type': 'application/json' },
        body: JSON.stringify({ version: save, value: { type: 'text', text: `${TEXT}${save}` } }),
      });
      const answered = await response.text();
      if (response.status !== 200) throw new Error(answered);
    });
  } finally {
    await product.stop();
    await db.destroy();
  }
}

/** Fifty writers, each at their own moment. Milliseconds of each save. */
async function timeAll(save: (writer: number, save: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      await setTimeout((writer * PAUSE_MS) / WRITERS);
      for (let count = 0; count < SAVES; count += 1) {
        const began = performance.now();
        await save(writer, count);
        times.push(performance.now() - began);
        await setTimeout(PAUSE_MS);
      }
    }),
  );
  return times;
}

interface Filled {
  readonly db: Db;
  readonly reports: readonly string[];
  readonly members: readonly Member[];
}

/** A round with a report for every second writer. */
async function fill(url: string): Promise<Filled> {
  const db = openDatabase(url);
  await migrateToLatest(db);
  const now = () => new Date();
  const company = { db, now, app: createTestApp(db, { now }) };
  const reports: string[] = [];
  const members: Member[] = [];
  for (let writer = 0; writer < WRITERS; writer += 1) {
    const organisation = `namnd-${writer >> 1}`;
    members.push(await signInMember(company, [{ role: 'author', organisation }]));
    if (writer % 2 === 0) reports.push(await openTestReport(db, organisation));
  }
  return { db, reports, members };
}
