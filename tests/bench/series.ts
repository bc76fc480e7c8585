import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningProduct, startProduct } from '../support/product';
import { requestsPerSecond, residentMegabytes } from './load';
import { atLeast, atMost, type Measurement, median } from './measurement';

export const SERIES = '/api/v1/series?indicator=oro_brott_ofta&area=spanga-tensta&area=stockholm';
const ROUNDS = 3;

type Contender = 'bare' | 'kept' | 'computed';

/** `GET /series` against a bare Hono handler that returns the same bytes: kept answers, and computed each time. */
export async function benchSeries(databaseUrl: string, folder: string): Promise<Measurement[]> {
  const kept = await startProduct({ databaseUrl });
  const answer = await (await fetch(`${kept.address}${SERIES}`)).arrayBuffer();
  const bytes = join(folder, 'series.json');
  writeFileSync(bytes, Buffer.from(answer));
  const script = (name: string, argument: string) =>
    startProduct({ databaseUrl, command: ['--import', 'tsx', `tests/bench/${name}.ts`, argument] });
  const running: Record<Contender, RunningProduct> = {
    kept,
    bare: await script('bare-server', bytes),
    computed: await script('uncached-server', databaseUrl),
  };
  try {
    return report(await measure(running), answer.byteLength);
  } finally {
    await Promise.all(Object.values(running).map((product) => product.stop()));
  }
}

interface Result {
  /** Requests a second. */
  readonly rates: Readonly<Record<Contender, number>>;
  /** The most that was resident, in MB. */
  readonly memory: Readonly<Record<Contender, number>>;
}

/** In turns, so that whatever else the machine does hits all alike; the first turn only warms up. */
async function measure(running: Readonly<Record<Contender, RunningProduct>>): Promise<Result> {
  const rates: Record<Contender, number[]> = { bare: [], kept: [], computed: [] };
  const memory = { bare: 0, kept: 0, computed: 0 };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of ['bare', 'kept', 'computed'] as const) {
      const rate = await requestsPerSecond(`${running[name].address}${SERIES}`);
      if (round > 0) rates[name].push(rate);
      memory[name] = Math.max(memory[name], residentMegabytes(running[name].pid));
    }
  }
  return {
    rates: { bare: median(rates.bare), kept: median(rates.kept), computed: median(rates.computed) },
    memory,
  };
}

function report({ rates, memory }: Result, size: number): Measurement[] {
  const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('en')}/s`;
  const bare = `bare Hono ${perSecond(rates.bare)}, ${(size / 1_000).toFixed(1)} kB each`;
  const detailOf = (name: Contender) => `${perSecond(rates[name])} against ${bare}`;
  return [
    atLeast('series, kept', rates.kept / rates.bare, 0.7, detailOf('kept')),
    atLeast('series, computed', rates.computed / rates.bare, 0.04, detailOf('computed')),
    atMost(
      'memory under that load',
      { measured: memory.kept, goal: 200, unit: 'MB' },
      `resident; bare Hono ${memory.bare.toFixed(0)} MB, without the cache ${memory.computed.toFixed(0)} MB`,
    ),
  ];
}
