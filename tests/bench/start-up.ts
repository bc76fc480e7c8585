import { startProduct } from '../support/product';
import { atMost, type Measurement, median } from './measurement';
import { SERIES } from './series';

const START = ['bin/start.mjs'];
const SECOND_STARTS = 3;

/** From an empty database to the first answered series, and the same again over the filled database. */
export async function benchStartUp(databaseUrl: string): Promise<Measurement[]> {
  const first = await timeToFirstAnswer(databaseUrl);
  const later: number[] = [];
  for (let start = 0; start < SECOND_STARTS; start += 1) later.push(await timeToFirstAnswer(databaseUrl));
  return [
    {
      name: 'first start',
      measured: `${first.toFixed(1)} s`,
      goal: '',
      reached: true,
      detail: 'from an empty SQLite file, example data and all, to the first answer of /series',
    },
    atMost(
      'second start',
      { measured: median(later), goal: 2, unit: 's' },
      `npm start without npm, to the first answer of /series, median of ${SECOND_STARTS}`,
    ),
  ];
}

/** Seconds from the start of the process until a series has been read. */
async function timeToFirstAnswer(databaseUrl: string): Promise<number> {
  const started = performance.now();
  const product = await startProduct({ databaseUrl, command: START });
  const response = await fetch(`${product.address}${SERIES}`);
  await response.arrayBuffer();
  const seconds = (performance.now() - started) / 1_000;
  await product.stop();
  if (response.status !== 200) throw new Error(`the first answer was ${response.status}`);
  return seconds;
}
