import { once } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import { appendAudit } from '../../server/access/append-audit';
import { verify, writeRows } from '../support/audit-log';
import { describeOnEachEngine } from '../support/engines';
import { spawnProduct } from '../support/product';

const NOW = new Date('2025-01-15T12:00:00Z');

describeOnEachEngine('Writing to the audit log', (engine) => {
  test('fifty at once make one chain without gaps', async () => {
    const db = await engine.migrated();
    await Promise.all(Array.from({ length: 50 }, () => writeRows(db, 1)));
    expect(await verify(db)).toMatchObject({ rows: 50, faults: [] });
  });

  test('three processes at once make one chain without gaps', async () => {
    const url = await engine.url('migrated');
    const writers = Array.from({ length: 3 }, () =>
      spawnProduct({
        databaseUrl: url,
        command: ['--import', 'tsx', 'tests/support/append-rows.ts', url, '40'],
      }),
    );
    const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'close'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const db = openDatabase(url);
    expect(await verify(db)).toMatchObject({ rows: 120, faults: [] });
    await db.destroy();
  });

  test('what was rolled back leaves no gap', async () => {
    const db = await engine.migrated();
    await writeRows(db, 1);
    const failed = db.transaction().execute(async (tx) => {
      await appendAudit(tx, NOW, { kind: 'system' }, { action: 'audit.read' });
      throw new Error('changed its mind');
    });
    await expect(failed).rejects.toThrow('changed its mind');
    await writeRows(db, 1);
    expect(await verify(db)).toMatchObject({ rows: 2, faults: [] });
  });

  test('any text whatever is read back as it was sealed', async () => {
    const db = await engine.migrated();
    const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (id, reason, value) => {
        await db.transaction().execute((tx) =>
          appendAudit(
            tx,
            NOW,
            { kind: 'command', id },
            {
              action: 'person.changed',
              subject: { kind: 'person', id },
              details: { reason, after: { value } },
            },
          ),
        );
      }),
      { numRuns: 50 },
    );
    expect(await verify(db)).toMatchObject({ rows: 50, faults: [] });
  });
});
