import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inProject, ROOT } from './project.mjs';

/** Everything a build depends on. */
const SOURCES = [
  'db',
  'server',
  'web',
  'seed',
  'vite.config.ts',
  'vite.server.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** A hash of the content of all sources: the same content needs no new build, whatever its dates. */
export function fingerprintSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(inProject(source))) {
      hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
