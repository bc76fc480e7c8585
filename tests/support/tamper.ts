import { sql } from 'kysely';
import type { Db, WriteDb } from '../../db/database';

const GUARDED = ['audit_log', 'audit_details', 'audit_head'];

/** What somebody does who owns the database and takes away everything that it guards the audit log with. */
export async function tamper(db: Db, change: (tx: WriteDb) => Promise<unknown>): Promise<void> {
  if (await onSqlite(db)) return tamperSqlite(db, change);
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    for (const { table, name } of await checksOf(tx)) {
      await sql`alter table ${sql.id(table)} drop constraint ${sql.id(name)}`.execute(tx);
    }
    await change(tx);
  });
}

async function tamperSqlite(db: Db, change: (tx: WriteDb) => Promise<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master
    where type = 'trigger' and tbl_name in (${sql.join(GUARDED)})`.execute(db);
  for (const { name } of rows) await sql`drop trigger ${sql.id(name)}`.execute(db);
  await sql`pragma foreign_keys = off`.execute(db);
  await sql`pragma ignore_check_constraints = on`.execute(db);
  await db.transaction().execute(change);
}

async function checksOf(tx: WriteDb): Promise<{ table: string; name: string }[]> {
  const { rows } = await sql<{ table: string; name: string }>`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where contype = 'c' and conrelid::regclass::text in (${sql.join(GUARDED)})`.execute(tx);
  return rows;
}

async function onSqlite(db: Db): Promise<boolean> {
  const { rows } = await sql<{ version: string }>`select version() as version`.execute(db).catch(() => ({
    rows: [],
  }));
  return rows.length === 0;
}
