import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProduct } from '../support/product';
import { requestsPerSecond } from './load';
import { atLeast, type Measurement, median } from './measurement';

/** Fourteen districts and the city, nine groups, six rounds. */
const ALL_SERIES = '/api/v1/series?indicator=ordning_nedskrapning&area=all&group=*&reading=2017-06-01';
const ROUNDS = 3;

/** Every series of one indicator in one request against a bare Hono handler that returns the same bytes. */
export async function benchManySeries(databaseUrl: string, folder: string): Promise<Measurement[]> {
  const kept = await startProduct({ databaseUrl });
  const answer = await (await fetch(`${kept.address}${ALL_SERIES}`)).arrayBuffer();
  const bytes = join(folder, 'all-series.json');
  writeFileSync(bytes, Buffer.from(answer));
  const bare = await startProduct({
    databaseUrl,
    command: ['--import', 'tsx', 'tests/bench/bare-server.ts', bytes],
  });
  const rates = { bare: [] as number[], kept: [] as number[] };
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, product] of [['bare', bare] as const, ['kept', kept] as const]) {
        const rate = await requestsPerSecond(`${product.address}${ALL_SERIES}`);
        if (round > 0) rates[name].push(rate);
      }
    }
  } finally {
    await Promise.all([kept.stop(), bare.stop()]);
  }
  const [ours, theirs] = [median(rates.kept), median(rates.bare)];
  return [
    atLeast(
      'all series of one indicator',
      ours / theirs,
      0.5,
      `${Math.round(ours)}/s against bare Hono ${Math.round(theirs)}/s, ${Math.round(answer.byteLength / 1_000)} kB each`,
    ),
  ];
}
