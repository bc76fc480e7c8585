import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { openDatabase } from '../../db/connect';
import type { Database } from '../../db/database';
import { migrateToLatest } from '../../db/migrate';
import { seedDatabase } from '../../seed/index';
import { seedCatalogue } from '../../seed/seed-catalogue';

/** How much a test's database holds from the start; each is made from the one before. */
export const TEMPLATES = ['empty', 'migrated', 'catalogue', 'seeded'] as const;
export type Template = (typeof TEMPLATES)[number];

const FILL: Readonly<Record<Template, (db: Kysely<Database>) => Promise<unknown>>> = {
  empty: async () => undefined,
  migrated: migrateToLatest,
  catalogue: seedCatalogue,
  seeded: (db) =>
    seedDatabase(db, {
      exampleData: true,
      examplePeople: true,
      now: () => new Date('2025-01-15T12:00:00Z'),
    }),
};

/** Where the templates of a test run lie. */
export interface TestDatabases {
  readonly folder: string;
  /** The folder of PostgreSQL's socket. */
  readonly socketFolder: string;
}

export const sqlitePath = (folder: string, name: string): string => join(folder, `${name}.db`);

export const postgresUrl = (socketFolder: string, name: string): string =>
  `postgres://postgres@localhost/${name}?host=${encodeURIComponent(socketFolder)}`;

/** Makes every template on SQLite. */
export async function makeSqliteTemplates(folder: string): Promise<void> {
  let previous: Template | undefined;
  for (const template of TEMPLATES) {
    if (previous) copyFileSync(sqlitePath(folder, previous), sqlitePath(folder, template));
    await fill(sqlitePath(folder, template), template);
    previous = template;
  }
}

/** Makes every template on PostgreSQL. */
export async function makePostgresTemplates(socketFolder: string): Promise<void> {
  let previous = 'template0';
  for (const template of TEMPLATES) {
    await createPostgresDatabase(socketFolder, template, previous);
    await fill(postgresUrl(socketFolder, template), template);
    await runOnPostgres(socketFolder, 'analyze', template);
    previous = template;
  }
}

async function fill(url: string, template: Template): Promise<void> {
  const db = openDatabase(url);
  try {
    await FILL[template](db);
  } finally {
    await db.destroy();
  }
}

/** Copies a PostgreSQL database under a new name. */
export function createPostgresDatabase(socketFolder: string, name: string, template: string): Promise<void> {
  return runOnPostgres(socketFolder, `create database "${name}" template "${template}" strategy file_copy`);
}

export async function runOnPostgres(
  socketFolder: string,
  statement: string,
  database = 'postgres',
): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl(socketFolder, database) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
