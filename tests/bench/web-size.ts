import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { projectRoot } from '../../seed/project-root';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium';
import { startProduct } from '../support/product';
import { atMost, type Measurement } from './measurement';

const GOAL_KB = 260;
const LISTED_PACKAGES = 8;
const WEB = join(projectRoot(), 'dist', 'web');

/** The JavaScript that a browser has fetched when the first chart on `/` is drawn, gzipped. */
export async function benchWebSize(databaseUrl: string): Promise<Measurement[]> {
  const scripts = await scriptsBeforeFirstChart(databaseUrl);
  const sizes = scripts.map((path) => ({ path, bytes: readFileSync(join(WEB, `${path}.gz`)).byteLength }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const detail = `${scripts.length} files; ${costByPackage(sizes)}`;
  return [
    atMost(
      'JavaScript before the first chart',
      { measured: total / 1_000, goal: GOAL_KB, unit: 'kB' },
      detail,
    ),
  ];
}

async function scriptsBeforeFirstChart(databaseUrl: string): Promise<string[]> {
  const product = await startProduct({ databaseUrl });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    const scripts = new Set<string>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.add(new URL(response.url()).pathname);
    });
    await page.goto(product.address);
    await page.locator('.recharts-surface').first().waitFor();
    return [...scripts];
  } finally {
    await browser.close();
    await product.stop();
  }
}

/** What each package costs: its part of each chunk before minifying, as the same part of the gzipped chunk. */
function costByPackage(sizes: readonly { path: string; bytes: number }[]): string {
  const recorded: Record<string, Record<string, number>> = JSON.parse(
    readFileSync(join(WEB, '.vite', 'sizes.json'), 'utf8'),
  );
  const costs = new Map<string, number>();
  for (const { path, bytes } of sizes) {
    const packages = Object.entries(recorded[path.slice(1)] ?? {});
    const rendered = packages.reduce((sum, [, length]) => sum + length, 0);
    for (const [name, length] of packages) {
      costs.set(name, (costs.get(name) ?? 0) + (bytes * length) / rendered);
    }
  }
  const largest = [...costs].sort(([, a], [, b]) => b - a);
  const rest = largest.slice(LISTED_PACKAGES).reduce((sum, [, bytes]) => sum + bytes, 0);
  return [...largest.slice(0, LISTED_PACKAGES), ['the rest', rest] as const]
    .map(([name, bytes]) => `${name} ${(bytes / 1_000).toFixed(0)}`)
    .join(', ');
}
