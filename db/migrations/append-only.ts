import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Makes the database itself refuse to change or remove what a table holds. The two engines say it in different words. */
export async function refuseChanges(db: Kysely<never>, table: string): Promise<void> {
  const onPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await (onPostgres ? refuseOnPostgres(db, table) : refuseOnSqlite(db, table));
}

async function refuseOnSqlite(db: Kysely<never>, table: string): Promise<void> {
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.id(table)}
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
  }
}

async function refuseOnPostgres(db: Kysely<never>, table: string): Promise<void> {
  const refuse = sql.id(`refuse_change_of_${table}`);
  await sql`create function ${refuse}() returns trigger language plpgsql as
    ${sql.lit(`begin raise exception '${table} is append-only'; end`)}`.execute(db);
  await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete or truncate on ${sql.id(table)}
    for each statement execute function ${refuse}()`.execute(db);
}
