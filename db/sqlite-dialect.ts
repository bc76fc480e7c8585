import { type Driver, SqliteAdapter, SqliteDialect } from 'kysely';
import { type SharedFileConfig, SharedFileDriver } from './shared-file-driver';

/** SQLite in one file that several processes use, each of which answers on while it waits for another. */
export class SharedFileDialect extends SqliteDialect {
  constructor(private readonly shared: SharedFileConfig) {
    super(shared);
  }

  override createDriver(): Driver {
    return new SharedFileDriver(this.shared);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * Migrates in one transaction, which SQLite can do: all steps or none. It begins as a writer, and only then are the
 * steps still to be taken read, so that of two processes that start at once the second finds nothing left to do.
 */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
