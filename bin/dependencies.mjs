import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './project.mjs';
import { runQuietly } from './run-quietly.mjs';

/** Says which Node the compiled packages were made for. */
const NODE_STAMP = inProject('node_modules', '.node-abi');

/**
 * Installs what the lockfile says when something of it is missing or another version.
 * @param {{ development: boolean }} need whether packages for building and testing are needed too
 */
export async function ensureDependencies({ development }) {
  if (dependenciesMatch(development)) return;
  console.log('Installerar beroenden …');
  const npm = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  await runNpm(npm);
  writeFileSync(NODE_STAMP, process.versions.modules);
}

function dependenciesMatch(development) {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  if (installed === undefined || wanted === undefined || madeForOtherNode()) return false;
  return listStale(wanted, installed, { development }).length === 0;
}

/** The packages of a lockfile that are missing or installed in another version. */
export function listStale(wanted, installed, { development }) {
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && (development || !entry.dev))
    .filter(([path, entry]) => {
      const present = installed[path];
      // npm leaves out optional packages made for other machines.
      if (present === undefined) return !(entry.optional || entry.devOptional);
      return present.version !== entry.version || present.integrity !== entry.integrity;
    })
    .map(([path]) => path);
}

const readPackages = (name) =>
  existsSync(inProject(name)) ? JSON.parse(readFileSync(inProject(name), 'utf8')).packages : undefined;

const madeForOtherNode = () =>
  existsSync(NODE_STAMP) && readFileSync(NODE_STAMP, 'utf8') !== process.versions.modules;

/** Through npm run, the npm that runs is used again; otherwise the one on the path. */
function runNpm(args) {
  const { npm_execpath: npm } = process.env;
  return npm?.endsWith('.js')
    ? runQuietly(process.execPath, [npm, ...args])
    : runQuietly('npm', args, { shell: process.platform === 'win32' });
}
