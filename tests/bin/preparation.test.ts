import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

interface Counted {
  readonly passed: number;
  readonly failed: number;
}
type Count = (report: string, exitCode: number) => Counted;
type Packages = Readonly<Record<string, object>>;
type ListStale = (wanted: Packages, installed: Packages, need: { development: boolean }) => string[];

// What runs before anything is installed is plain JavaScript, so its types are said here.
const load = async <T>(file: string): Promise<T> =>
  (await import(new URL(`../../bin/${file}`, import.meta.url).href)) as T;
const { countVitest, countPlaywright } = await load<{ countVitest: Count; countPlaywright: Count }>(
  'count-tests.mjs',
);
const { listStale } = await load<{ listStale: ListStale }>('dependencies.mjs');

const folder = mkdtempSync(join(tmpdir(), 'lagesbild-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('The line at the end of npm test', () => {
  const vitest = (passed: number, total: number, testResults: object[] = []) =>
    report({ numPassedTests: passed, numTotalTests: total, testResults });
  const playwright = (stats: object, errors: object[] = []) =>
    report({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

  test('counts what passed', () => {
    expect(countVitest(vitest(5, 5), 0)).toEqual({ passed: 5, failed: 0 });
    expect(countPlaywright(playwright({}), 0)).toEqual({ passed: 3, failed: 0 });
  });

  test('counts a skipped test as failed', () => {
    expect(countVitest(vitest(4, 5), 0)).toEqual({ passed: 4, failed: 1 });
    expect(countPlaywright(playwright({ skipped: 2 }), 0)).toEqual({ passed: 3, failed: 2 });
  });

  test('counts a browser test that passed only at a second try as failed', () => {
    expect(countPlaywright(playwright({ flaky: 1 }), 0)).toEqual({ passed: 3, failed: 1 });
  });

  test('counts a file that broke before its tests ran', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countVitest(vitest(5, 5, [broken]), 1)).toEqual({ passed: 5, failed: 1 });
  });

  test('counts a run that ended badly although no test failed', () => {
    expect(countVitest(vitest(5, 5), 1)).toEqual({ passed: 5, failed: 1 });
    expect(countPlaywright(playwright({ expected: 0 }, [{ message: 'no server' }]), 1)).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  test('takes a missing report, or one without a test, for a failure', () => {
    expect(countVitest(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('Dependencies are installed again', () => {
  const hono = { 'node_modules/hono': { version: '4.13.19', integrity: 'sha512-a' } };
  const vite = { 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-b', dev: true } };
  const forMac = { 'node_modules/fsevents': { version: '2.3.3', optional: true } };
  const need = { development: true };

  test('when one is missing or has another version', () => {
    expect(listStale(hono, {}, need)).toEqual(['node_modules/hono']);
    const older = { 'node_modules/hono': { version: '4.13.18', integrity: 'sha512-c' } };
    expect(listStale(hono, older, need)).toEqual(['node_modules/hono']);
  });

  test('not when all are there, or one is only for another machine', () => {
    expect(listStale({ '': {}, ...hono, ...forMac }, hono, need)).toEqual([]);
  });

  test('not for a package that only building needs, when everything is built', () => {
    expect(listStale({ ...hono, ...vite }, hono, { development: false })).toEqual([]);
    expect(listStale({ ...hono, ...vite }, hono, need)).toEqual(['node_modules/vite']);
  });
});
