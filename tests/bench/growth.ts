import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import { openDatabase } from '../../db/connect';
import type { Database } from '../../db/database';
import { migrateToLatest } from '../../db/migrate';
import { createApp } from '../../server/app';
import { systemClock } from '../../server/http/clock';
import { testAccess } from '../support/access';
import { fillCity, type Size } from './growth/fill-city';
import { type Measurement, median } from './measurement';

/** Areas × rounds: the city as it is, 10 × and 100 × as many cells. */
const SIZES: readonly Size[] = [
  { areas: 14, rounds: 6 },
  { areas: 42, rounds: 20 },
  { areas: 140, rounds: 60 },
];
const RUNS = 15;
const MOST = 1.5;

/** All series of one indicator, computed each time, as areas and rounds grow: time per returned point. */
export async function benchGrowth(folder: string): Promise<Measurement[]> {
  const perPoint: number[] = [];
  for (const size of SIZES) perPoint.push(await microsecondsPerPoint(join(folder, `${size.areas}.db`), size));
  const [once = Number.NaN, ...grown] = perPoint;
  return grown.map((time, index) => {
    const { areas = 0, rounds = 0 } = SIZES[index + 1] ?? {};
    const ratio = time / once;
    return {
      name: `growth, ${10 ** (index + 1)} × the cells`,
      measured: `× ${ratio.toFixed(2)}`,
      goal: `≤ ${MOST}`,
      reached: ratio <= MOST,
      detail: `${time.toFixed(1)} µs a point with ${areas} areas and ${rounds} rounds; ${once.toFixed(1)} µs with 14 and 6`,
    };
  });
}

async function microsecondsPerPoint(path: string, size: Size): Promise<number> {
  const db: Kysely<Database> = openDatabase(path);
  await migrateToLatest(db);
  await fillCity(db, size);
  const app = createApp({
    ...testAccess({
      db,
      clock: systemClock,
      site: { address: () => 'http://127.0.0.1', publisher: 'Lägesbild', contactEmail: null },
    }),
    listPendingMigrations: async () => [],
    log: pino({ level: 'silent' }),
    web: new Map(),
    readCache: (_c, next) => next(),
  });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const response = await app.request('/api/v1/series?indicator=worry&area=all&reading=current_areas');
    await response.arrayBuffer();
    if (response.status !== 200)
      throw new Error(`the series of ${size.areas} areas answered ${response.status}`);
    times.push((performance.now() - started) * 1_000);
  }
  await db.destroy();
  return median(times) / ((size.areas + 1) * size.rounds);
}
