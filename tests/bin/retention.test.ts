import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import { appendAudit } from '../../server/access/append-audit';
import { queueMail } from '../../server/mail/queue-mail';
import { describeOnEachEngine } from '../support/engines';
import { spawnProduct } from '../support/product';
import { signInMember } from '../support/signed-in';
import { createTestApp } from '../support/test-app';

/** Longer ago than anything is kept, by the clock of the machine. */
const LONG_AGO = new Date('2020-01-15T12:00:00Z');

describeOnEachEngine('npm run retention', (engine) => {
  test('says of each thing how much it has taken away, and leaves the rest', async () => {
    const databaseUrl = await engine.url('migrated');
    const db = openDatabase(databaseUrl);
    const { id, email } = await signInMember({ app: createTestApp(db), db, now: () => LONG_AGO }, []);
    await db.transaction().execute(async (tx) => {
      for (const subject of ['Sänt', 'Väntar']) {
        await queueMail(tx, id, { recipient: email, subject, body: '' }, LONG_AGO);
      }
      const entry = { action: 'session.refused', details: { address: '192.0.2.1' } } as const;
      await appendAudit(tx, LONG_AGO, { kind: 'stranger' }, entry);
      const sent_at = LONG_AGO.toISOString();
      await tx.updateTable('mails').set({ sent_at }).where('subject', '=', 'Sänt').execute();
    });
    const child = spawnProduct({ databaseUrl, command: ['bin/run.mjs', 'retention'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    }
    const [code] = await once(child, 'close');
    expect(said.split('\n').filter((line) => /^\p{L}[^:]*: \d+$/u.test(line))).toEqual([
      'Avslutade inloggningar: 1',
      'Engångslänkar: 0',
      'Räknade försök: 0',
      'Påbörjade inloggningar via katalogen: 0',
      'Skickade brev: 1',
      'Filer som inte hör till något avsnitt: 0',
      'Loggrader vars uppgifter har raderats: 1',
    ]);
    expect(code).toBe(0);
    expect(await db.selectFrom('mails').select('subject').execute()).toEqual([{ subject: 'Väntar' }]);
    await db.destroy();
  });
});
