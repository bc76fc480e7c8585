import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { afterAll, describe, inject } from 'vitest';
import { openDatabase } from '../../db/connect';
import type { Database } from '../../db/database';
import {
  createPostgresDatabase,
  postgresUrl,
  runOnPostgres,
  sqlitePath,
  type Template,
  type TestDatabases,
} from './templates';

type Engine = {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** The address of a new database, for programs that open it themselves. */
  url(template: Template): Promise<string>;
} & {
  /** A new database of the test's own, open until the end of the `describe`. */
  readonly [template in Template]: () => Promise<Kysely<Database>>;
};

interface Place {
  create(databases: TestDatabases, name: string, template: Template): Promise<string>;
  remove(databases: TestDatabases, name: string): Promise<void>;
}

const sqlite: Place = {
  create: async ({ folder }, name, template) => {
    copyFileSync(sqlitePath(folder, template), sqlitePath(folder, name));
    return sqlitePath(folder, name);
  },
  remove: async ({ folder }, name) => {
    for (const suffix of ['', '-wal', '-shm'])
      rmSync(`${sqlitePath(folder, name)}${suffix}`, { force: true });
  },
};

const postgres: Place = {
  create: async ({ socketFolder }, name, template) => {
    await createPostgresDatabase(socketFolder, name, template);
    return postgresUrl(socketFolder, name);
  },
  remove: ({ socketFolder }, name) => runOnPostgres(socketFolder, `drop database "${name}" with (force)`),
};

/** Says the same of both database engines. */
export function describeOnEachEngine(title: string, define: (engine: Engine) => void): void {
  for (const [name, place] of [['SQLite', sqlite] as const, ['PostgreSQL', postgres] as const]) {
    describe(`${title} (${name})`, () => define(createEngine(name, place)));
  }
}

function createEngine(name: Engine['name'], place: Place): Engine {
  const databases = inject('databases');
  const open: Kysely<Database>[] = [];
  const made: string[] = [];
  afterAll(async () => {
    await Promise.all(open.map((db) => db.destroy()));
    for (const database of made) await place.remove(databases, database);
  });
  const url = async (template: Template) => {
    const database = `test_${randomUUID().replaceAll('-', '')}`;
    made.push(database);
    return await place.create(databases, database, template);
  };
  const opener = (template: Template) => async () => {
    const db = openDatabase(await url(template));
    open.push(db);
    return db;
  };
  return {
    name,
    url,
    empty: opener('empty'),
    migrated: opener('migrated'),
    catalogue: opener('catalogue'),
    seeded: opener('seeded'),
  };
}
