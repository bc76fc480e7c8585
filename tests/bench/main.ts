import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFlood } from './flood';
import { benchGrowth } from './growth';
import { benchImport } from './import';
import { benchManySeries } from './many-series';
import type { Measurement } from './measurement';
import { benchOverview } from './overview';
import { benchSaving } from './saving';
import { benchSeries } from './series';
import { benchStartUp } from './start-up';
import { benchWebSize } from './web-size';

const folder = mkdtempSync(join(tmpdir(), 'lagesbild-bench-'));
const databaseUrl = join(folder, 'lagesbild.db');

/** In this order: the start fills the database that the others read. */
const BENCHES: readonly (() => Promise<readonly Measurement[]>)[] = [
  () => benchStartUp(databaseUrl),
  () => benchSeries(databaseUrl, folder),
  () => benchManySeries(databaseUrl, folder),
  () => benchGrowth(folder),
  () => benchOverview(folder),
  () => benchFlood(databaseUrl),
  () => benchSaving(folder),
  () => benchWebSize(databaseUrl),
  benchImport,
];

const print = ({ name, measured, goal, reached, detail }: Measurement) =>
  console.log(
    `${reached ? ' ' : '!'} ${name.padEnd(34)} ${measured.padStart(9)}  ${goal.padEnd(9)} ${detail}`,
  );

try {
  console.log(`  ${'what'.padEnd(34)} ${'measured'.padStart(9)}  ${'goal'.padEnd(9)} detail`);
  for (const bench of BENCHES) for (const measurement of await bench()) print(measurement);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
