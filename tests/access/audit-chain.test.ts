import { beforeAll, expect, test } from 'vitest';
import type { Db, WriteDb } from '../../db/database';
import { BEGINNING, sealRow } from '../../server/access/audit-chain';
import type { ChainPoint } from '../../server/access/verify-chain';
import { erase, faultsOf, type KeptLog, keepLog, putBack, verify, writeRows } from '../support/audit-log';
import { describeOnEachEngine } from '../support/engines';
import { tamper } from '../support/tamper';

describeOnEachEngine('The chain of the audit log', (engine) => {
  let db: Db;
  let kept: KeptLog;
  let end: ChainPoint;
  beforeAll(async () => {
    db = await engine.migrated();
    await writeRows(db, 10);
    await erase(db, [2, 3, 7]);
    kept = await keepLog(db);
    end = kept.head;
  });

  /** Does something to the log as its owner could, asks what is found, and puts it back. */
  async function after(change: (tx: WriteDb) => Promise<unknown>, noted?: ChainPoint): Promise<string[]> {
    await tamper(db, change);
    const faults = await faultsOf(db, noted);
    await putBack(db, kept);
    expect(await faultsOf(db)).toEqual([]);
    return faults;
  }

  const removeRow = async (tx: WriteDb, seq: number) => {
    await tx.deleteFrom('audit_details').where('seq', '=', seq).execute();
    await tx.deleteFrom('audit_log').where('seq', '=', seq).execute();
  };
  const change = (tx: WriteDb, seq: number, values: object) =>
    tx.updateTable('audit_log').set(values).where('seq', '=', seq).execute();
  const changeDetails = (tx: WriteDb, seq: number, values: object) =>
    tx.updateTable('audit_details').set(values).where('seq', '=', seq).execute();
  const rowOf = (seq: number) => kept.log[seq - 1] as KeptLog['log'][number];

  test('holds for what the product wrote, with its erased details counted', async () => {
    expect(await verify(db)).toEqual({ rows: 11, head: end.hash, erased: 3, faults: [] });
  });

  test('holds when nothing has been written yet', async () => {
    expect(await verify(await engine.migrated())).toEqual({
      rows: 0,
      head: BEGINNING,
      erased: 0,
      faults: [],
    });
  });

  test.each(['at', 'action', 'actor_id', 'organisation_key', 'subject_kind', 'subject_id', 'details_hash'])(
    'a changed row is found: %s',
    async (column) => {
      expect(await after((tx) => change(tx, 5, { [column]: 'other' }))).toContain('changed 5');
    },
  );

  test('a changed row that was sealed anew no longer fits the next', async () => {
    const { hash: _, ...row } = { ...rowOf(5), actor_id: 'somebody-else' };
    const found = await after((tx) => change(tx, 5, { ...row, hash: sealRow(row) }));
    expect(found).toEqual(['unlinked 6']);
  });

  test('a last row that was sealed anew no longer is the end that is remembered', async () => {
    const { hash: _, ...row } = { ...rowOf(11), at: '2025-01-16T12:00:00.000Z' };
    expect(await after((tx) => change(tx, 11, { ...row, hash: sealRow(row) }))).toEqual(['end_changed 11']);
  });

  test('a removed row is found: in the middle, at the beginning, at the end', async () => {
    expect(await after((tx) => removeRow(tx, 5))).toEqual(['missing 5']);
    expect(await after((tx) => removeRow(tx, 1))).toEqual(['missing 1']);
    expect(await after((tx) => removeRow(tx, 11))).toContain('missing 11');
  });

  test('removed rows are told as one gap', async () => {
    const found = await after(async (tx) => {
      for (const seq of [4, 5, 6]) await removeRow(tx, seq);
    });
    expect(found).toEqual(['missing 4–6']);
  });

  test('everything removed is found', async () => {
    const found = await after(async (tx) => {
      await tx.deleteFrom('audit_details').execute();
      await tx.deleteFrom('audit_log').execute();
    });
    expect(found).toEqual(['missing 1–11']);
  });

  test('a removed row whose gap was closed by renumbering is found', async () => {
    const found = await after(async (tx) => {
      await removeRow(tx, 5);
      for (let seq = 6; seq <= 11; seq += 1) {
        await change(tx, seq, { seq: seq - 1 });
        await changeDetails(tx, seq, { seq: seq - 1 });
      }
    });
    expect(found).toContain('changed 5–10');
    expect(found).toContain('missing 11');
  });

  test('a removed row whose details were left behind is found twice', async () => {
    const found = await after((tx) => tx.deleteFrom('audit_log').where('seq', '=', 5).execute());
    expect(found).toEqual(['missing 5', 'details_without_row 5']);
  });

  test('an inserted row is found: after the end, before the beginning, and sealed as if it belonged', async () => {
    const add = (values: object) => (tx: WriteDb) =>
      tx
        .insertInto('audit_log')
        .values({ ...rowOf(11), ...values })
        .execute();
    expect(await after(add({ seq: 12 }))).toContain('inserted 12');
    expect(await after(add({ seq: 0 }))).toContain('inserted 0');
    const { hash: _, ...row } = { ...rowOf(11), seq: 12, previous_hash: end.hash };
    expect(await after(add({ ...row, hash: sealRow(row) }))).toContain('inserted 12');
  });

  test('rows that changed places are found', async () => {
    const found = await after(async (tx) => {
      await change(tx, 4, { seq: 999 });
      await change(tx, 5, { seq: 4 });
      await change(tx, 999, { seq: 5 });
    });
    expect(found).toContain('changed 4–5');
  });

  test('changed, exchanged and missing details are found', async () => {
    expect(await after((tx) => changeDetails(tx, 5, { body: '{}' }))).toEqual(['details_changed 5']);
    expect(await after((tx) => changeDetails(tx, 5, { salt: '0'.repeat(32) }))).toEqual([
      'details_changed 5',
    ]);
    expect(await after((tx) => changeDetails(tx, 5, { salt: null }))).toEqual(['details_changed 5']);
    const gone = (tx: WriteDb) => tx.deleteFrom('audit_details').where('seq', '=', 5).execute();
    expect(await after(gone)).toEqual(['details_missing 5']);
  });

  test('erased details are found unless a later row names them as erased', async () => {
    const erasedBy = (seq: number, erased_by: number | null) => (tx: WriteDb) =>
      changeDetails(tx, seq, { body: null, salt: null, erased_by });
    expect(await after(erasedBy(5, null))).toEqual(['details_unaccounted 5']);
    expect(await after(erasedBy(5, 6))).toEqual(['details_unaccounted 5']);
    expect(await after(erasedBy(5, 11))).toEqual(['details_unaccounted 5']);
    expect(await after(erasedBy(5, 99))).toEqual(['details_unaccounted 5']);
    expect(await after(erasedBy(11, 11))).toContain('details_unaccounted 11');
  });

  test('an erasure whose list was lengthened afterwards is found', async () => {
    const found = await after(async (tx) => {
      await changeDetails(tx, 5, { body: null, salt: null, erased_by: 11 });
      await changeDetails(tx, 11, { body: JSON.stringify({ after: { rows: [[1, 10]] } }) });
    });
    expect(found).toEqual(['details_changed 11']);
  });

  test('an end that does not fit is found: another seal, another number, none', async () => {
    const head = (values: object) => (tx: WriteDb) => tx.updateTable('audit_head').set(values).execute();
    expect(await after(head({ hash: 'f'.repeat(64) }))).toEqual(['end_changed 11']);
    expect(await after(head({ seq: 9 }))).toEqual(['inserted 10–11']);
    expect(await after(head({ seq: 13 }))).toEqual(['missing 12–13']);
    expect(await after((tx) => tx.deleteFrom('audit_head').execute())).toEqual(['end_changed 11']);
  });

  test('a whole chain that was rewritten to fit is found only by what was noted down elsewhere', async () => {
    const rewrite = async (tx: WriteDb) => {
      let previous_hash = BEGINNING;
      for (const { hash: _, ...row } of kept.log) {
        const forged = { ...row, previous_hash, ...(row.seq === 5 ? { actor_id: 'somebody-else' } : {}) };
        previous_hash = sealRow(forged);
        await change(tx, row.seq, { ...forged, hash: previous_hash });
      }
      await tx.updateTable('audit_head').set({ hash: previous_hash }).execute();
    };
    expect(await after(rewrite)).toEqual([]);
    expect(await after(rewrite, { seq: 8, hash: rowOf(8).hash })).toEqual(['not_as_noted 8']);
    expect(await after(rewrite, { seq: 4, hash: rowOf(4).hash })).toEqual([]);
  });

  test('a chain cut short, its end moved back, is found only by what was noted down elsewhere', async () => {
    const short = await engine.migrated();
    await writeRows(short, 3);
    const { head, log } = await keepLog(short);
    await tamper(short, async (tx) => {
      await removeRow(tx, 3);
      await tx
        .updateTable('audit_head')
        .set({ seq: 2, hash: log[1]?.hash ?? '' })
        .execute();
    });
    expect(await faultsOf(short)).toEqual([]);
    expect(await faultsOf(short, head)).toEqual(['not_as_noted 3']);
  });

  test('what was noted down of an earlier end still fits when rows have been added and details erased', async () => {
    const grown = await engine.migrated();
    expect(await faultsOf(grown, { seq: 0, hash: BEGINNING })).toEqual([]);
    await writeRows(grown, 3);
    const { hash } = (await keepLog(grown)).head;
    await writeRows(grown, 3);
    await erase(grown, [1, 2, 3]);
    expect(await faultsOf(grown, { seq: 3, hash })).toEqual([]);
    expect(await faultsOf(grown, { seq: 2, hash })).toEqual(['not_as_noted 2']);
  });
});
