import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAdvisories } from './advisories.mjs';
import { ensureBuilt } from './build.mjs';
import { countPlaywright, countVitest } from './count-tests.mjs';
import { inProject, ROOT } from './project.mjs';

/** Programs of installed packages, started by this Node. */
const TOOLS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

/** Runs every check on installed dependencies, also after one has failed. @returns how many passed and failed */
export async function runChecks() {
  const reports = mkdtempSync(join(tmpdir(), 'lagesbild-reports-'));
  const total = { passed: 0, failed: 0 };
  const add = (name, { passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
    console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed\n`);
  };
  try {
    add('types', await tool('tsc', ['--noEmit']));
    add('lint', await tool('biome', ['check', '--error-on-warnings', '.']));
    add('unused code', await tool('knip', []));
    add('build', await attempt(ensureBuilt));
    add('tests', await tests('vitest', vitestArguments, reports, countVitest));
    // Told, never counted: whether the same code passes must not hang on the day or on a registry.
    console.log(`dependencies: ${(await findAdvisories()).text}\n`);
    add('browser tests', await tests('playwright', playwrightArguments, reports, countPlaywright));
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  return total;
}

const one = (good) => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function attempt(step) {
  try {
    await step();
    return one(true);
  } catch (error) {
    console.error(error.message);
    return one(false);
  }
}

const tool = async (name, args) => one((await run(name, args)) === 0);

const vitestArguments = (report) => ({
  args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
  env: {},
});

const playwrightArguments = (report) => ({
  args: ['test', '--reporter=dot,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
});

async function tests(name, argumentsFor, reports, count) {
  const report = join(reports, `${name}.json`);
  const { args, env } = argumentsFor(report);
  return count(report, await run(name, args, env));
}

function run(name, args, env = {}) {
  return new Promise((resolve) => {
    const command = inProject('node_modules', TOOLS[name]);
    const child = spawn(process.execPath, [command, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
