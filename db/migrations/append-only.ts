import { type Kysely, PostgresAdapter, sql } from 'kysely';

type Change = 'insert' | 'update' | 'delete';

/**
 * Makes the database itself refuse to change or remove what a table holds, whoever asks.
 * @param key the column of the primary key
 */
export async function refuseChanges(db: Kysely<never>, table: string, key: string): Promise<void> {
  await refuse(db, table, 'update');
  await refuseRemoval(db, table, key);
}

/** The same for removing alone: also by emptying the table, and by SQLite's `insert or replace`, which asks no delete trigger. */
export async function refuseRemoval(db: Kysely<never>, table: string, key: string): Promise<void> {
  await refuse(db, table, 'delete');
  if (isPostgres(db)) await refuseTruncate(db, table);
  else await refuse(db, table, 'insert', `exists (select 1 from "${table}" where "${key}" = new."${key}")`);
}

/**
 * Makes the database refuse a kind of change of a row.
 * @param when a condition on `old` and `new`; without it, always
 */
export async function refuse(db: Kysely<never>, table: string, change: Change, when?: string): Promise<void> {
  const trigger = sql.id(`${table}_no_${change}`);
  const before = sql`before ${sql.raw(change)} on ${sql.id(table)}`;
  const condition = when === undefined ? sql`` : sql`when (${sql.raw(when)})`;
  if (isPostgres(db)) {
    await defineRefusal(db);
    await sql`create trigger ${trigger} ${before} for each row ${condition}
      execute function refuse_change(${sql.lit(says(table))})`.execute(db);
  } else {
    await sql`create trigger ${trigger} ${before} ${condition}
      begin select raise(abort, ${sql.lit(says(table))}); end`.execute(db);
  }
}

async function refuseTruncate(db: Kysely<never>, table: string): Promise<void> {
  await defineRefusal(db);
  await sql`create trigger ${sql.id(`${table}_no_truncate`)} before truncate on ${sql.id(table)}
    for each statement execute function refuse_change(${sql.lit(says(table))})`.execute(db);
}

async function defineRefusal(db: Kysely<never>): Promise<void> {
  await sql`create or replace function refuse_change() returns trigger language plpgsql as
    'begin raise exception ''%'', tg_argv[0]; end'`.execute(db);
}

const says = (table: string): string => `${table} keeps what it holds`;

export const isPostgres = (db: Kysely<never>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;
