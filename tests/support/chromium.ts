import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { projectRoot } from '../../seed/project-root';

/** Without the package's own flags: those switch web security off. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--headless',
];

/** A Chromium to test in: the one named in CHROMIUM_PATH, the machine's, or the one that npm brings. */
export async function findChromium(): Promise<string> {
  const { CHROMIUM_PATH } = process.env;
  const ofMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
  return [CHROMIUM_PATH ?? '', ...ofMachine].find((path) => existsSync(path)) ?? (await unpackChromium());
}

/** Unpacked once per version, beside the packages. */
async function unpackChromium(): Promise<string> {
  const packages = join(projectRoot(), 'node_modules');
  const description = readFileSync(join(packages, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const { version } = JSON.parse(description) as { version: string };
  const cache = join(packages, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return join(folder, 'chromium');
  mkdirSync(cache, { recursive: true });
  // Renamed when complete: an unpacking that was cut off must not be taken for a browser.
  const unfinished = mkdtempSync(join(cache, 'chromium-unpacking-'));
  try {
    await withTemporaryFolder(unfinished, () => chromium.executablePath());
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return join(folder, 'chromium');
}

/** The package unpacks to the temporary folder, whatever that is. */
async function withTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const { TMPDIR } = process.env;
  Object.assign(process.env, { TMPDIR: folder });
  try {
    await work();
  } finally {
    if (TMPDIR === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
    else Object.assign(process.env, { TMPDIR });
  }
}
