import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server';
import { makePostgresTemplates, makeSqliteTemplates, type TestDatabases } from './templates';

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabases;
  }
}

/** Before any test: a PostgreSQL server, and on both engines the databases that tests copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-test-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  const postgres = await startPostgres(folder);
  const { socketFolder } = postgres;
  await Promise.all([makeSqliteTemplates(folder), makePostgresTemplates(socketFolder)]);
  project.provide('databases', { folder, socketFolder });
  return async () => {
    await postgres.stop();
    remove();
  };
}
