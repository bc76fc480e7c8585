import autocannon from 'autocannon';
import { startProduct } from '../support/product';
import { type Measurement, median } from './measurement';
import { SERIES } from './series';

const PER_SECOND = 200;
const SECONDS = 20;
/** How long the open pages are measured before and after, and how often. */
const QUIET_SECONDS = 5;
const ASK_EVERY_MS = 20;
const OPEN = [SERIES, '/'];

/** How many times slower the open pages may become. */
const MOST = 2;

interface Flood {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
}

const FLOODS: readonly Flood[] = [
  // Each try says that it comes from another address, which is not believed.
  { name: 'open pages, 200 wrong passwords/s', env: {} },
  // As though each really did: nothing is refused by its address, and passwords take turns.
  { name: 'the same from 65 000 addresses', env: { TRUSTED_PROXIES: '127.0.0.1' } },
];

/** How much slower the open pages answer while somebody tries passwords, each on another account. */
export async function benchFlood(databaseUrl: string): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const flood of FLOODS) measurements.push(await measure(databaseUrl, flood));
  return measurements;
}

async function measure(databaseUrl: string, { name, env }: Flood): Promise<Measurement> {
  const product = await startProduct({ databaseUrl, env });
  try {
    await latency(product.address, 1);
    const before = await latency(product.address, QUIET_SECONDS);
    const [during, flood] = await Promise.all([
      latency(product.address, SECONDS),
      tryPasswords(product.address),
    ]);
    const after = await latency(product.address, QUIET_SECONDS);
    const answers = Object.entries(flood.statusCodeStats ?? {})
      .map(([status, { count = 0 }]) => `${count} × ${status}`)
      .join(', ');
    const [quiet, loud] = [Math.min(before, after), during];
    const ratio = loud / quiet;
    return {
      name,
      measured: `× ${ratio.toFixed(2)}`,
      goal: `≤ ${MOST}`,
      reached: ratio <= MOST,
      detail: `median ${loud.toFixed(1)} ms during, ${before.toFixed(1)} before, ${after.toFixed(1)} after; tries were answered ${answers}`,
    };
  } finally {
    await product.stop();
  }
}

/** The median of how long the open pages took to answer, asked again and again for so long. Milliseconds. */
async function latency(address: string, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  const times: number[] = [];
  while (performance.now() < until) {
    for (const path of OPEN) {
      const started = performance.now();
      const response = await fetch(`${address}${path}`);
      await response.arrayBuffer();
      times.push(performance.now() - started);
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return median(times);
}

/** Wrong passwords at an even rate, each on another account and as from another address. */
function tryPasswords(address: string): Promise<autocannon.Result> {
  let tries = 0;
  return autocannon({
    url: `${address}/api/v1/session`,
    method: 'POST',
    connections: 50,
    overallRate: PER_SECOND,
    duration: SECONDS,
    requests: [
      {
        setupRequest: (request) => {
          tries += 1;
          return {
            ...request,
            headers: {
              'content-type': 'application/json',
              'x-forwarded-for': `198.51.${tries >> 8}.${tries & 255}`,
            },
            body: JSON.stringify({ email: `person${tries}@exempel.se`, password: 'fel lösenord igen' }),
          };
        },
      },
    ],
  });
}
