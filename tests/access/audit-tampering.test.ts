import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Db, WriteDb } from '../../db/database';
import { sealRow } from '../../server/access/audit-chain';
import { erase, faultsOf, type KeptLog, keepLog, putBack, writeRows } from '../support/audit-log';
import { describeOnEachEngine } from '../support/engines';
import { tamper } from '../support/tamper';

const ROWS = 9;
const RUNS = 60;

const seq = fc.integer({ min: 1, max: ROWS });
const word = fc
  .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
  .filter((text) => !text.includes('\0'));
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

const LOG_TEXTS = [
  'at',
  'action',
  'outcome',
  'actor_kind',
  'actor_id',
  'organisation_key',
  'subject_id',
] as const;

/** One thing that somebody who owns the database could do to it. */
const tampering = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), seq, column: fc.constantFrom(...LOG_TEXTS), text: word }),
  fc.record({ kind: fc.constant('sealed_anew' as const), seq, text: word }),
  fc.record({
    kind: fc.constant('hash' as const),
    seq,
    column: fc.constantFrom('hash', 'previous_hash', 'details_hash'),
    hash,
  }),
  fc.record({ kind: fc.constant('removed' as const), seq, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('copied' as const), from: seq, to: fc.integer({ min: ROWS + 1, max: 40 }) }),
  fc.record({ kind: fc.constant('exchanged' as const), seq, other: seq }),
  fc.record({ kind: fc.constant('body' as const), seq, text: word }),
  fc.record({ kind: fc.constant('erased' as const), seq, by: fc.option(fc.integer({ min: 1, max: 40 })) }),
  fc.record({ kind: fc.constant('end' as const), seq: fc.integer({ min: 0, max: 40 }), hash }),
);
type Tampering = typeof tampering extends fc.Arbitrary<infer T> ? T : never;

async function apply(tx: WriteDb, kept: KeptLog, what: Tampering): Promise<void> {
  const log = (at: number, values: object) =>
    tx.updateTable('audit_log').set(values).where('seq', '=', at).execute();
  const details = (at: number, values: object) =>
    tx.updateTable('audit_details').set(values).where('seq', '=', at).execute();
  if (what.kind === 'text') await log(what.seq, { [what.column]: what.text });
  if (what.kind === 'hash') await log(what.seq, { [what.column]: what.hash });
  if (what.kind === 'body') await details(what.seq, { body: what.text, salt: '', erased_by: null });
  if (what.kind === 'erased') await details(what.seq, { body: null, salt: null, erased_by: what.by });
  if (what.kind === 'end')
    await tx.updateTable('audit_head').set({ seq: what.seq, hash: what.hash }).execute();
  if (what.kind === 'removed') {
    for (const table of ['audit_details', 'audit_log'] as const) {
      await tx
        .deleteFrom(table)
        .where('seq', '>=', what.seq)
        .where('seq', '<', what.seq + what.count)
        .execute();
    }
  }
  if (what.kind === 'exchanged') {
    await log(what.seq, { seq: 999 });
    await log(what.other, { seq: what.seq });
    await log(999, { seq: what.other });
  }
  const row = kept.log[(what.kind === 'copied' ? what.from : 'seq' in what ? what.seq : 1) - 1];
  if (row === undefined) return;
  if (what.kind === 'copied')
    await tx
      .insertInto('audit_log')
      .values({ ...row, seq: what.to })
      .execute();
  if (what.kind === 'sealed_anew') {
    const { hash: _, ...forged } = { ...row, subject_id: what.text };
    await log(row.seq, { ...forged, hash: sealRow(forged) });
  }
}

describeOnEachEngine('Whatever is done to the audit log', (engine) => {
  let db: Db;
  let kept: KeptLog;
  beforeAll(async () => {
    db = await engine.migrated();
    await writeRows(db, ROWS - 1);
    await erase(db, [2, 3, 6]);
    kept = await keepLog(db);
  });

  test('the verification finds it, and finds nothing where nothing was changed', async () => {
    await fc.assert(
      fc.asyncProperty(tampering, async (what) => {
        await tamper(db, (tx) => apply(tx, kept, what));
        const faults = await faultsOf(db);
        const changed = JSON.stringify(await keepLog(db)) !== JSON.stringify(kept);
        await putBack(db, kept);
        expect(faults.length > 0).toBe(changed);
      }),
      { numRuns: RUNS },
    );
  });
});
