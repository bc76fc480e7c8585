import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../db/database';
import type { AuditDetailsTable, AuditLogTable } from '../../db/schema/audit';
import { erase, faultsOf, keepLog, writeRows } from '../support/audit-log';
import { describeOnEachEngine } from '../support/engines';

const HASH = 'a'.repeat(64);

const ROW: AuditLogTable = {
  seq: 6,
  at: '2025-01-15T12:00:00.000Z',
  action: 'audit.read',
  outcome: 'done',
  actor_kind: 'person',
  actor_id: 'somebody',
  organisation_key: null,
  subject_kind: null,
  subject_id: null,
  details_hash: HASH,
  previous_hash: HASH,
  hash: HASH,
};

const WRONG_ROWS: readonly [why: string, change: Partial<AuditLogTable>][] = [
  ['a number that is taken', { seq: 1 }],
  ['number nought', { seq: 0 }],
  ['a time that is none', { at: '15 januari' }],
  ['an unknown outcome', { outcome: 'perhaps' as 'done' }],
  ['an unknown kind of actor', { actor_kind: 'cat' as 'person' }],
  ['a person without who', { actor_id: null }],
  ['a stranger who is known', { actor_kind: 'stranger' }],
  ['a kind of subject without which', { subject_kind: 'person' }],
  ['a subject of no kind', { subject_id: 'somebody' }],
  ['a seal that is none', { hash: 'abc' }],
];

const DETAILS: AuditDetailsTable = { seq: 6, salt: 'a'.repeat(32), body: '{}', erased_by: null };

const WRONG_DETAILS: readonly [why: string, change: Partial<AuditDetailsTable>][] = [
  ['of a row that is taken', { seq: 1 }],
  ['of no row', { seq: 99 }],
  ['erased by nobody', { body: null, salt: null }],
  ['erased, but still there', { erased_by: 5 }],
  ['erased with the salt left', { body: null, erased_by: 5 }],
  ['without salt', { salt: null }],
  ['with a short salt', { salt: 'abc' }],
  ['erased by an earlier row', { body: null, salt: null, erased_by: 5 }],
];

/** Ways around a trigger that a database user has who may write but does not own the tables. */
const EVASIONS = {
  SQLite: [
    'insert or replace into audit_log select * from audit_log where seq = 1',
    "insert or replace into audit_details values (1, '00000000000000000000000000000000', '{}', null)",
    'insert or replace into audit_head select * from audit_head',
    "update or replace audit_log set actor_id = 'x' where seq = 1",
    'insert into audit_log select * from audit_log where seq = 1 on conflict (seq) do update set action = excluded.action',
  ],
  PostgreSQL: [
    'truncate audit_log cascade',
    'truncate audit_details',
    'truncate audit_head',
    'insert into audit_log select * from audit_log where seq = 1 on conflict (seq) do update set action = excluded.action',
  ],
} as const;

describeOnEachEngine('The database itself refuses', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await engine.migrated();
    await writeRows(db, 4);
    await erase(db, [2]);
  });

  const refuses = (query: { execute(): Promise<unknown> }) => expect(query.execute()).rejects.toThrow();

  test.each(WRONG_ROWS)('a row of the audit log with %s', async (_, change) => {
    await refuses(db.insertInto('audit_log').values({ ...ROW, ...change }));
  });

  test.each(WRONG_DETAILS)('details %s', async (_, change) => {
    const insert = db.transaction().execute(async (tx) => {
      await tx.insertInto('audit_log').values(ROW).execute();
      await tx
        .insertInto('audit_details')
        .values({ ...DETAILS, ...change })
        .execute();
    });
    await expect(insert).rejects.toThrow();
  });

  test('to change or remove a row of the audit log', async () => {
    await refuses(db.updateTable('audit_log').set({ actor_id: 'somebody-else' }).where('seq', '=', 1));
    await refuses(db.deleteFrom('audit_log').where('seq', '=', 4));
    await refuses(db.deleteFrom('audit_log'));
  });

  test('to change, move, bring back or remove details; they can only be erased', async () => {
    const change = (seq: number, values: Partial<AuditDetailsTable>) =>
      db.updateTable('audit_details').set(values).where('seq', '=', seq);
    await refuses(change(1, { body: '{"address":"192.0.2.9"}' }));
    await refuses(change(1, { salt: 'b'.repeat(32) }));
    await refuses(change(1, { seq: 2 }));
    await refuses(change(2, { body: '{}', salt: 'b'.repeat(32), erased_by: null }));
    await refuses(change(2, { erased_by: 4 }));
    await refuses(db.deleteFrom('audit_details').where('seq', '=', 1));
  });

  test('to move the end of the chain back, on by two, or away', async () => {
    await refuses(db.updateTable('audit_head').set({ seq: 3 }));
    await refuses(db.updateTable('audit_head').set({ seq: 7 }));
    await refuses(db.updateTable('audit_head').set({ id: 2 }));
    await refuses(db.updateTable('audit_head').set({ hash: 'abc' }));
    await refuses(db.deleteFrom('audit_head'));
    await refuses(db.insertInto('audit_head').values({ id: 2, seq: 1, hash: HASH }));
  });

  test.each(EVASIONS[engine.name])('%s', async (statement) => {
    const before = await keepLog(db);
    await refuses({ execute: () => sql.raw(statement).execute(db) });
    expect(await keepLog(db)).toEqual(before);
    expect(await faultsOf(db)).toEqual([]);
  });
});
