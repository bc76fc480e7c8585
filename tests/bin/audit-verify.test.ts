import { once } from 'node:events';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/connect';
import { keepLog, writeRows } from '../support/audit-log';
import { describeOnEachEngine } from '../support/engines';
import { spawnProduct } from '../support/product';
import { tamper } from '../support/tamper';

describeOnEachEngine('npm run audit:verify', (engine) => {
  let databaseUrl = '';
  let head = '';
  beforeAll(async () => {
    databaseUrl = await engine.url('migrated');
    const db = openDatabase(databaseUrl);
    await writeRows(db, 8);
    head = (await keepLog(db)).head.hash;
    await db.destroy();
  });

  const run = async (...words: string[]) => {
    const child = spawnProduct({ databaseUrl, command: ['bin/run.mjs', 'audit-verify', ...words] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    }
    const [code] = await once(child, 'close');
    // The command builds the product first where that has not been done.
    const lines = said
      .trimEnd()
      .split('\n')
      .filter((line) => line !== 'Bygger …');
    return { code, said: lines };
  };

  const STANDS = ['Rader: 8', 'Rader vars uppgifter har raderats, med redovisning: 0'];

  test('says how many rows there are, what to note down, and that the chain holds', async () => {
    expect(await run()).toEqual({ code: 0, said: [...STANDS, `Kontrollvärde: ${head}`, 'Kedjan håller.'] });
  });

  test('holds the chain against what was noted down', async () => {
    expect((await run('--rows', '8', '--head', head)).code).toBe(0);
    const { code, said } = await run('--rows', '7', '--head', head);
    expect({ code, first: said[0] }).toEqual({ code: 1, first: 'Rad 7 är inte den som antecknades' });
  });

  test('says how it is written when its words make no sense', async () => {
    const { code, said } = await run('--rows', '7');
    expect(code).toBe(1);
    expect(said.join()).toContain('npm run audit:verify [-- --rows ANTAL --head KONTROLLVÄRDE]');
  });

  test('names each fault with its number, and fails', async () => {
    const db = openDatabase(databaseUrl);
    await tamper(db, async (tx) => {
      await tx.updateTable('audit_log').set({ actor_id: 'somebody-else' }).where('seq', '=', 3).execute();
      await tx.deleteFrom('audit_details').where('seq', 'in', [5, 6]).execute();
    });
    await db.destroy();
    expect(await run()).toEqual({
      code: 1,
      said: [
        'Rad 3 har ändrats',
        'Rad 5–6 saknar sina uppgifter',
        'Rader: 8',
        'Rader vars uppgifter har raderats, med redovisning: 0',
        `Kontrollvärde: ${head}`,
        'Kedjan håller inte. Antal fel: 2',
      ],
    });
  });
});
