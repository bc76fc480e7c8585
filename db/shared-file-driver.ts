import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { waitForWriter } from './wait-for-writer';

export interface SharedFileConfig extends SqliteDialectConfig {
  /** How long one that writes waits for writers in other processes. */
  readonly waitMs: number;
}

/**
 * A SQLite file that other processes write to as well. The one connection is kept for a statement or a transaction, and
 * given back while one waits for a writer elsewhere: Kysely's own driver keeps it, so that everybody else would wait too.
 */
export class SharedFileDriver implements Driver {
  readonly #file: SqliteDriver;
  readonly #waitMs: number;

  constructor(config: SharedFileConfig) {
    this.#file = new SqliteDriver(config);
    this.#waitMs = config.waitMs;
  }

  init = () => this.#file.init();
  destroy = () => this.#file.destroy();

  async acquireConnection(): Promise<FileAsker> {
    return new FileAsker((query) => this.#once((connection) => connection.executeQuery(query)));
  }

  async beginTransaction(asker: FileAsker): Promise<void> {
    asker.transaction = await waitForWriter(async () => {
      const connection = await this.#file.acquireConnection();
      try {
        await this.#file.beginTransaction(connection);
        return connection;
      } catch (error) {
        await this.#file.releaseConnection();
        throw error;
      }
    }, this.#waitMs);
  }

  async commitTransaction(asker: FileAsker): Promise<void> {
    if (asker.transaction) await this.#file.commitTransaction(asker.transaction);
    await this.releaseConnection(asker);
  }

  async rollbackTransaction(asker: FileAsker): Promise<void> {
    if (asker.transaction) await this.#file.rollbackTransaction(asker.transaction);
    await this.releaseConnection(asker);
  }

  async releaseConnection(asker: FileAsker): Promise<void> {
    if (asker.transaction === undefined) return;
    asker.transaction = undefined;
    await this.#file.releaseConnection();
  }

  #once<T>(work: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    return waitForWriter(async () => {
      const connection = await this.#file.acquireConnection();
      try {
        return await work(connection);
      } finally {
        await this.#file.releaseConnection();
      }
    }, this.#waitMs);
  }
}

type Execute = <R>(query: CompiledQuery) => Promise<QueryResult<R>>;

/** Who asks, and the connection as long as a transaction of theirs is open. */
class FileAsker implements DatabaseConnection {
  transaction: DatabaseConnection | undefined;

  constructor(private readonly alone: Execute) {}

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.transaction ? this.transaction.executeQuery<R>(query) : this.alone<R>(query);
  }

  streamQuery(): never {
    throw new Error('rows are read a page at a time: a stream would keep the connection from everybody else');
  }
}
