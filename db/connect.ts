import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import SqliteDriver from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import type { Database } from './database';

/** How long a writer waits for another writer of the same SQLite file. */
const BUSY_TIMEOUT_MS = 5_000;

/** More than the product has different queries, fewer than a list of every possible `in (…)` length. */
const KEPT_STATEMENTS = 200;

// PostgreSQL hands bigint over as text; every count here is far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * The database behind an address: `postgres://…` is a PostgreSQL server, anything else a SQLite file
 * (a path, `file:` and a URL, or `:memory:`), made with its folder when it is not there.
 * @throws when a SQLite file cannot be opened; a PostgreSQL server answers only at the first query
 */
export function openDatabase(databaseUrl: string): Kysely<Database> {
  return isPostgres(databaseUrl) ? openPostgres(databaseUrl) : openSqlite(databaseUrl);
}

/** The file of a SQLite database; undefined for a server, and for one in memory. */
export function sqliteFile(databaseUrl: string): string | undefined {
  if (isPostgres(databaseUrl)) return undefined;
  const path = sqlitePath(databaseUrl);
  return path === ':memory:' ? undefined : path;
}

const isPostgres = (databaseUrl: string): boolean => /^postgres(ql)?:\/\//.test(databaseUrl);

function openPostgres(connectionString: string): Kysely<Database> {
  const pool = new pg.Pool({ connectionString });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

function openSqlite(databaseUrl: string): Kysely<Database> {
  const path = sqlitePath(databaseUrl);
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new SqliteDriver(path);
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  return new Kysely<Database>({ dialect: new SqliteDialect({ database: keepStatements(database) }) });
}

/**
 * Preparing a statement costs SQLite more than most of ours take to run, so each text is prepared once.
 * A transaction is for writing here, so it begins as a writer and waits its turn: one that began by reading could
 * not become a writer once another process has written, however long it waited.
 */
function keepStatements(database: SqliteDriver.Database) {
  const begin = database.prepare('begin immediate');
  const kept = new LRUCache<string, SqliteDriver.Statement<unknown[]>>({ max: KEPT_STATEMENTS });
  return {
    close: () => database.close(),
    prepare(text: string) {
      if (text === 'begin') return begin;
      const known = kept.get(text);
      if (known !== undefined) return known;
      const statement = database.prepare<unknown[]>(text);
      kept.set(text, statement);
      return statement;
    },
  };
}

function sqlitePath(databaseUrl: string): string {
  if (databaseUrl.startsWith('file://')) return fileURLToPath(databaseUrl);
  return databaseUrl.replace(/^(file|sqlite):/, '');
}
