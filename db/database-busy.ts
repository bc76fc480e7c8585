/** Another process has been writing to the SQLite file for longer than anybody waits. Nothing was changed. */
export class DatabaseBusy extends Error {
  /** As the engine says it. */
  readonly code = 'SQLITE_BUSY';

  constructor(cause: unknown) {
    super('another process is writing to the database', { cause });
    this.name = 'DatabaseBusy';
  }
}
