import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import SqliteDriver from 'better-sqlite3';
import { Kysely, PostgresDialect } from 'kysely';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import type { Database } from './database';
import { SharedFileDialect } from './sqlite-dialect';
import { STANDING_STILL_MS } from './wait-for-writer';

/** How long opening a SQLite file waits for another process that opens it. */
const OPENING_MS = 5_000;

/** How long somebody who writes to a SQLite file waits for writers in other processes before they are told. */
const ANSWER_WITHIN_MS = 5_000;

/** How long a command on the server waits for them: nobody's page does meanwhile. */
export const COMMANDS_WAIT_MS = 60_000;

/** More than the product has different queries, fewer than a list of every possible `in (…)` length. */
const KEPT_STATEMENTS = 200;

// PostgreSQL hands bigint over as text; every count here is far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * The database behind an address: `postgres://…` is a PostgreSQL server, anything else a SQLite file
 * (a path, `file:` and a URL, or `:memory:`), made with its folder when it is not there.
 * @param waitMs how long one that writes to a SQLite file waits for writers in other processes; then `DatabaseBusy`
 * @throws when a SQLite file cannot be opened; a PostgreSQL server answers only at the first query
 */
export function openDatabase(databaseUrl: string, waitMs = ANSWER_WITHIN_MS): Kysely<Database> {
  return isPostgres(databaseUrl) ? openPostgres(databaseUrl) : openSqlite(databaseUrl, waitMs);
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

function openSqlite(databaseUrl: string, waitMs: number): Kysely<Database> {
  const path = sqlitePath(databaseUrl);
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new SqliteDriver(path);
  database.pragma(`busy_timeout = ${OPENING_MS}`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma(`busy_timeout = ${STANDING_STILL_MS}`);
  return new Kysely<Database>({
    dialect: new SharedFileDialect({ database: keepStatements(database), waitMs }),
  });
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
