import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from './product';

/** Before the browser tests: the built product over a database it fills itself. One for all tests, which only read, or as people of their own. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one.
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-e2e-'));
  const databaseUrl = join(folder, 'lagesbild.db');
  const product = await startProduct({ databaseUrl });
  Object.assign(process.env, { LAGESBILD_ADDRESS: product.address, LAGESBILD_DATABASE: databaseUrl });
  return async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
