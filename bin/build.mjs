import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { fingerprintSources } from './fingerprint.mjs';
import { DIST, inProject } from './project.mjs';
import { runQuietly } from './run-quietly.mjs';

const STAMP = 'fingerprint';

/** Makes sure that dependencies are installed and that `dist` is built from the sources as they are now. */
export async function ensureBuilt() {
  const fingerprint = fingerprintSources();
  const built = isBuilt(fingerprint);
  await ensureDependencies({ development: !built });
  if (!built) await build(fingerprint);
}

/** Builds pages and server, the two at the same time, and puts them in place when both succeeded. */
async function build(fingerprint) {
  console.log('Bygger …');
  const staging = join(DIST, `building-${process.pid}`);
  try {
    mkdirSync(staging, { recursive: true });
    const builds = [
      viteBuild('vite.config.ts', join(staging, 'web')),
      viteBuild('vite.server.config.ts', join(staging, 'server')),
    ];
    // Both have ended before anything is cleared away: one that still runs would write it anew.
    const failure = (await Promise.allSettled(builds)).find(({ status }) => status === 'rejected');
    if (failure) throw failure.reason;
    rmSync(join(DIST, STAMP), { force: true });
    for (const half of ['web', 'server']) {
      rmSync(join(DIST, half), { recursive: true, force: true });
      renameSync(join(staging, half), join(DIST, half));
    }
    // Last, so that a build that was cut off is made again.
    writeFileSync(join(DIST, STAMP), fingerprint);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const viteBuild = (config, folder) =>
  runQuietly(
    process.execPath,
    [
      inProject('node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      config,
      '--outDir',
      folder,
      '--emptyOutDir',
    ],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );

const isBuilt = (fingerprint) =>
  existsSync(join(DIST, STAMP)) && readFileSync(join(DIST, STAMP), 'utf8') === fingerprint;
