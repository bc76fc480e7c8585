import type { ReadDb, WriteDb } from './database';

/** The number that every change of data counts up. */
export async function getDataVersion(db: ReadDb): Promise<number> {
  const { version } = await db.selectFrom('data_version').select('version').executeTakeFirstOrThrow();
  return version;
}

/** Tells every cache that data have changed. Part of each transaction that changes them. */
export async function countUpDataVersion(tx: WriteDb): Promise<void> {
  await tx
    .updateTable('data_version')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .execute();
}
